/** The formats of a role besides its page, each the ending of its address. */
export const ROLE_FORMATS = ['md', 'json', 'txt'] as const

export type RoleFormat = (typeof ROLE_FORMATS)[number]

export const MEDIA_TYPES: Record<RoleFormat, string> = {
  md: 'text/markdown',
  json: 'application/json',
  txt: 'text/plain',
}

export const ROLE_SCHEMA_PATH = '/schemas/role-1.json'

/** Returns the address at which a page stands in another format, `/jobs/data-and-ai/data-engineer.md`. */
export function twinPath(pagePath: string, format: RoleFormat): string {
  return `${pagePath}.${format}`
}

export function isRoleFormat(format: string): format is RoleFormat {
  return ROLE_FORMATS.some((known) => known === format)
}

/** Roles and categories; the last part of an address with a dot in it is another format already. */
const PAGE = /^\/jobs\/[a-z0-9-]+(\/[a-z0-9-]+)?$/

/** Returns the formats in which the page at an address is offered beside HTML. */
export function formatsOf(path: string): readonly RoleFormat[] {
  const found = PAGE.exec(path)
  if (!found) return []
  return found[1] === undefined ? ['md'] : ROLE_FORMATS
}
