import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'

/** The roles that name a skill, in A to Z order; none is in both lists. */
export interface SkillUse {
  core: Role[]
  common: Role[]
}

/** Returns the roles of each skill that at least one role names, by its id. It is made once for a library. */
export const skillIndex = oncePer((library: Library): ReadonlyMap<string, SkillUse> => {
  const uses = new Map<string, SkillUse>()
  const at = (id: string) => {
    const use = uses.get(id) ?? { core: [], common: [] }
    uses.set(id, use)
    return use
  }
  for (const role of library.roles) {
    for (const id of role.skills.core) at(id).core.push(role)
    for (const id of role.skills.common) at(id).common.push(role)
  }
  return uses
})
