import type { Library, Role } from '../content'
import type { Ladder } from './ladder'

/** With more roles than these on one side, the far ones are left to the pages of the near ones. */
const MOST_ON_A_SIDE = 8

/**
 * Returns the ladder around a role: every role one step below and above it, and those two steps away. Only ways that
 * lead through the role are in it.
 */
export function careerPath(library: Pick<Library, 'ladder'>, role: Role): Ladder {
  const below = near(role, (other) => library.ladder(other).from)
  const above = near(role, (other) => library.ladder(other).to)
  const stepsUp = (from: readonly Role[], to: ReadonlySet<Role>) =>
    from.flatMap((one) => library.ladder(one).to.flatMap((other) => (to.has(other) ? { from: one, to: other } : [])))
  return {
    roles: [...below, role, ...above],
    steps: [...stepsUp(below, new Set([...below, role])), ...stepsUp([role, ...above], new Set(above))],
  }
}

function near(role: Role, next: (role: Role) => Role[]): Role[] {
  const direct = next(role)
  const all = [...new Set([...direct, ...direct.flatMap(next)])]
  return all.length > MOST_ON_A_SIDE ? direct : all
}
