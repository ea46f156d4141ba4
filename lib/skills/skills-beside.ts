import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { skillIndex } from './skill-index'

/** A skill with the number of roles that name it beside others. */
export interface SkillBeside {
  id: string
  count: number
}

/**
 * Returns the skills that go with some: of the roles that name at least one of them, how many also name the other. Most
 * roles first, equals by name. It is counted when asked, because all pairs of 10,000 roles would be millions.
 */
export function skillsBeside(library: Library, ids: readonly string[]): SkillBeside[] {
  const index = skillIndex(library)
  const roles = new Set<Role>()
  for (const id of ids) {
    for (const role of index.get(id)?.core ?? []) roles.add(role)
    for (const role of index.get(id)?.common ?? []) roles.add(role)
  }
  const counts = new Map<string, number>()
  for (const { skills } of roles) {
    for (const id of skills.core) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const id of skills.common) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const id of ids) counts.delete(id)
  const nameOf = (id: string) => library.skills[id]?.name ?? id
  return Array.from(counts, ([id, count]) => ({ id, count })).sort(
    (a, b) => b.count - a.count || nameOf(a.id).localeCompare(nameOf(b.id), 'en'),
  )
}
