import type { Library, Role } from '../content'

/**
 * Returns the shortest way up the career ladder from one role to another, both included; among equally short ones the
 * first as editors list the steps. Undefined when there is none, also from a role to itself.
 */
export function ladderPath(
  library: Pick<Library, 'role' | 'ladder'>,
  fromId: string,
  toId: string,
): Role[] | undefined {
  const start = library.role(fromId)
  if (!start || fromId === toId) return undefined
  const seen = new Set([fromId])
  // Grows while it is walked, so the shortest ways come first.
  const ways = [[start]]
  for (const way of ways) {
    for (const next of way.slice(-1).flatMap((last) => library.ladder(last).to)) {
      if (next.id === toId) return [...way, next]
      if (seen.has(next.id)) continue
      seen.add(next.id)
      ways.push([...way, next])
    }
  }
  return undefined
}
