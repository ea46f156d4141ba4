interface Entry {
  id: string
  title: string
  /** The address from the root. */
  path: string
}

/** Returns a function that gives the link to a role or category of a site. */
export function linkTo(origin: string) {
  return ({ id, title, path }: Entry) => ({ id, title, address: origin + path })
}
