import { problemAt, type Rule, textsAt } from './rule'

/** A career ladder never leads back to where it started. Each cycle is reported once, at its first role by id. */
export const ladderCycle: Rule = ({ roles }) => {
  const next = (id: string) => {
    const role = roles.get(id)
    return role ? textsAt(role, 'leadsTo').filter(({ value }) => value !== id && roles.has(value)) : []
  }
  const finished = new Set<string>()
  const cycles = new Map<string, string[]>()
  const walk = (id: string, trail: string[]) => {
    const start = trail.indexOf(id)
    if (start >= 0) {
      const cycle = trail.slice(start)
      cycles.set([...cycle].sort().join(' '), cycle)
      return
    }
    if (finished.has(id)) return
    for (const { value } of next(id)) walk(value, [...trail, id])
    finished.add(id)
  }
  for (const id of roles.keys()) walk(id, [])
  return [...cycles.values()].flatMap((cycle) => {
    const first = [...cycle].sort()[0] ?? ''
    const ordered = [...cycle.slice(cycle.indexOf(first)), ...cycle.slice(0, cycle.indexOf(first))]
    const role = roles.get(first)
    const path = next(first).find(({ value }) => value === (ordered[1] ?? first))?.path ?? 'leadsTo'
    return role
      ? [
          problemAt(
            'ladder/cycle',
            role,
            path,
            `The ladder runs in a circle: ${[...ordered, first].join(' → ')}. Take one of these steps out of “leadsTo”.`,
          ),
        ]
      : []
  })
}
