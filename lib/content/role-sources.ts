import type { Occupation } from './library'
import type { Role } from './role'
import type { Prices } from './schema/vocabulary'

/**
 * Returns the ids of the sources that a role page lists, in the order in which the page uses them. Editions of earlier
 * years are not among them unless a text cites them; the table of years links to each.
 */
export function roleSources(role: Role, occupation: Occupation, prices: Prices | undefined): string[] {
  const { employment, pay, projection, entry, jobZone, education, industries, technology } = occupation
  const { history, states, exposure = [], tasks } = occupation
  const facts = Object.values(role.glance)
  const figures = [employment, pay, projection, entry, jobZone, education, industries, technology, states]
  const groups = [...facts, ...figures, history ? prices : undefined, ...exposure, tasks]
  const ids = groups.flatMap((group) => group?.basis ?? [])
  return [...new Set([...ids, ...role.citations])].filter((id) => id !== 'editorial')
}
