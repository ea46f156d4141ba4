import type { Occupation } from './library'
import type { Role } from './role'

/** Returns the ids of all sources that a role page rests on, in the order in which the page uses them. */
export function roleSources(role: Role, occupation: Occupation): string[] {
  const facts = Object.values(role.glance).map(({ basis }) => basis)
  const ids = [...facts, occupation.pay.basis, occupation.projection.basis, ...role.citations]
  return [...new Set(ids)].filter((id) => id !== 'editorial')
}
