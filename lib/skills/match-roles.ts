import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { skillIndex } from './skill-index'

export interface Match {
  role: Role
  /** The known part of its skills from 0 to 1, core skills counted double. */
  share: number
}

const CORE_POINTS = 2

/**
 * Returns the roles that name at least one of the skills, best covered first, equals from A to Z. A role ranks by the
 * share of its own skills that are known and not by their number, or roles with long lists would always lead.
 * @param ids skills, none twice
 */
export function matchRoles(library: Library, ids: readonly string[]): Match[] {
  const places = placesOfSkills(library)
  const points = new Uint16Array(library.roles.length)
  const add = (place: number, more: number) => {
    points[place] = (points[place] ?? 0) + more
  }
  for (const id of ids) {
    for (const place of places.get(id)?.core ?? []) add(place, CORE_POINTS)
    for (const place of places.get(id)?.common ?? []) add(place, 1)
  }
  const matches: Match[] = []
  for (const [place, role] of library.roles.entries()) {
    const known = points[place] ?? 0
    const all = CORE_POINTS * role.skills.core.length + role.skills.common.length
    if (known > 0) matches.push({ role, share: known / all })
  }
  // The roles come from A to Z, which the sort keeps among equals.
  return matches.sort((a, b) => b.share - a.share)
}

// Counting by place in the list takes a quarter of the time that a map with roles for keys takes.
const placesOfSkills = oncePer((library: Library) => {
  const places = new Map(library.roles.map((role, place) => [role, place]))
  const placesOf = (roles: Role[]) => roles.flatMap((role) => places.get(role) ?? [])
  return new Map(
    Array.from(skillIndex(library), ([id, { core, common }]) => [
      id,
      { core: placesOf(core), common: placesOf(common) },
    ]),
  )
})

/** Returns the ids of a role’s skills that are known, and those of its core skills that are missing. */
export function coverage({ skills }: Role, ids: readonly string[]) {
  const known = new Set(ids)
  return {
    core: skills.core.filter((id) => known.has(id)),
    common: skills.common.filter((id) => known.has(id)),
    missingCore: skills.core.filter((id) => !known.has(id)),
  }
}
