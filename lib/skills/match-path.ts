/** Returns the address at which roles are ranked by these skills; without any, that of the empty form. */
export function matchPath(ids: readonly string[], page = 1): string {
  if (ids.length === 0) return '/match'
  return `/match?skills=${ids.join(',')}${page > 1 ? `&page=${page}` : ''}`
}
