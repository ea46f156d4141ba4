/** Returns the address of a skill’s page. */
export function skillPath(id: string): string {
  return `/skills/${id}`
}
