/** Returns the address at which these roles stand side by side; without any, that of the empty form. */
export function comparePath(ids: readonly string[]): string {
  return ids.length === 0 ? '/compare' : `/compare?roles=${ids.join(',')}`
}
