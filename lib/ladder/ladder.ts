import type { Role } from '../content'

/** One role leads to another. */
export interface Step {
  from: Role
  to: Role
}

/** Roles, and the steps that lead from one of them to another. It never runs in a circle; `check` sees to that. */
export interface Ladder {
  roles: Role[]
  steps: Step[]
}

/** Returns how many steps lead to each role of a ladder on the longest way from a role where it begins, by id. */
export function heights({ roles, steps }: Ladder): Map<string, number> {
  const known = new Map<string, number>()
  const heightOf = (id: string): number => {
    const height =
      known.get(id) ?? Math.max(0, ...steps.filter(({ to }) => to.id === id).map(({ from }) => heightOf(from.id) + 1))
    known.set(id, height)
    return height
  }
  for (const { id } of roles) heightOf(id)
  return known
}

/** Returns the parts of a ladder that no step joins, in the order of their first roles; a role without a step is left out. */
export function splitLadder({ roles, steps }: Ladder): Ladder[] {
  const left = new Set(roles)
  const parts = roles.flatMap((first) => {
    if (!left.delete(first)) return []
    const joined = new Set([first])
    // Grows while it is walked.
    for (const role of joined) {
      for (const { from, to } of steps) {
        const other = from === role ? to : to === role ? from : undefined
        if (other && left.delete(other)) joined.add(other)
      }
    }
    return [{ roles: roles.filter((role) => joined.has(role)), steps: steps.filter(({ from }) => joined.has(from)) }]
  })
  return parts.filter((part) => part.steps.length > 0)
}
