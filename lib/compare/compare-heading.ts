import type { CompareQuery } from './read-compare-query'

/** Returns what the page shows in one line, e.g. `Data Engineer and Data Scientist compared`. */
export function compareHeading({ state, roles }: CompareQuery): string {
  const titles = new Intl.ListFormat('en-US').format(roles.map(({ title }) => title))
  if (state === 'ready') return `${titles} compared`
  if (state === 'one') return `Compare ${titles} with another role`
  return state === 'unknown' ? 'No such role to compare' : 'Compare roles'
}
