import type { Library, Role } from '../content'
import { LEVELS } from '../content/schema/role'
import { heights, type Ladder } from './ladder'
import { type Way, wayOf } from './way'

/** A role of a ladder and how it is joined to the others. */
export interface Rung {
  role: Role
  /** The ways that lead here. */
  ways: Way[]
  /** Where a role leads to which none leads; of the others the ways tell it, where they end. */
  leadsTo: Role[]
}

/** Returns the roles of a ladder from its foot to its top, equally high ones by level; among equals their order stays. */
export function rungsOf(library: Pick<Library, 'skills' | 'occupation'>, ladder: Ladder): Rung[] {
  const height = heights(ladder)
  return [...ladder.roles]
    .sort((a, b) => {
      const higher = (height.get(a.id) ?? 0) - (height.get(b.id) ?? 0)
      return higher || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
    })
    .map((role) => {
      const ways = ladder.steps.filter(({ to }) => to === role).map((step) => wayOf(library, step))
      const leadsTo = ladder.steps.filter(({ from }) => from === role).map(({ to }) => to)
      return { role, ways, leadsTo: ways.length > 0 ? [] : leadsTo }
    })
}
