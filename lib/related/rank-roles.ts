import { dutiesOf } from '../content/duties'
import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { words } from '../words'
import { compareAll, compareTwo, greatest } from './compare-vectors'
import { skillWeights } from './skill-weights'
import { createVectors } from './term-vectors'

/** What another role is to a role, beyond what the two have in common. */
export type Relation = 'guide' | 'profile' | 'next' | 'before'

/** Another role, and what speaks for naming it. */
export interface Neighbor {
  role: Role
  relation: Relation | undefined
  /** How alike the wording of the duties is, 0 to 1. */
  duties: number
}

// Added to how alike the skills are, 0 to 1.
const OF_DUTIES = 0.5
const OF_OCCUPATION = 0.1
const OF_RELATION: Record<Relation, number> = { guide: 0.25, profile: 0.25, next: 0.15, before: 0.15 }

/** Measured on the 68 roles of content/: below it, two roles share what most roles share. */
const LEAST = 0.08
/** From here the most alike duties of content/ still lift a pair above `LEAST`. */
const LEAST_BEFORE_DUTIES = 0.02
/** So many are compared by their duties, too. */
const MOST = 60
/** Above any sum of the others. */
const PINNED = 1000

/** Returns a function that gives the roles near to one: those its editor pins, then the nearest, without the excluded. */
export function createRanking(library: Library): (role: Role) => Neighbor[] {
  const { roles, skills } = library
  const likeSkills = compareAll(createVectors(roles.map((role) => skillWeights(role, skills))))
  const likeDuties = compareTwo(createVectors(roles.map(dutyWords)))
  const placeOf = new Map(roles.map(({ id }, at) => [id, at]))
  const byOccupation = new Map<string, string[]>()
  for (const { id, soc } of roles) byOccupation.set(soc, [...(byOccupation.get(soc) ?? []), id])

  return (role) => {
    const at = placeOf.get(role.id)
    if (at === undefined) return []
    const scores = likeSkills(at)
    const change = (id: string, changed: (score: number) => number) => {
      const place = placeOf.get(id)
      if (place !== undefined) scores[place] = changed(scores[place] ?? 0)
    }
    const relations = relationsOf(role, library)
    for (const id of byOccupation.get(role.soc) ?? []) change(id, (score) => score + OF_OCCUPATION)
    for (const [id, relation] of relations) change(id, (score) => score + OF_RELATION[relation])
    for (const [index, id] of (role.related?.pin ?? []).entries()) change(id, () => PINNED - index)
    for (const id of [role.id, ...(role.related?.exclude ?? [])]) change(id, () => 0)

    return greatest(scores, MOST, LEAST_BEFORE_DUTIES)
      .flatMap((place) => {
        const other = roles[place]
        const duties = likeDuties(at, place)
        const score = (scores[place] ?? 0) + OF_DUTIES * duties
        return other && score >= LEAST ? [{ role: other, relation: relations.get(other.id), duties, score }] : []
      })
      .sort((a, b) => b.score - a.score)
  }
}

function relationsOf(role: Role, library: Library): Map<string, Relation> {
  const { from, to } = library.ladder(role)
  const as = (relation: Relation) => (id: string) => [id, relation] as const
  const ids = (roles: Role[]) => roles.map(({ id }) => id)
  return new Map([
    ...ids(from).map(as('before')),
    ...ids(to).map(as('next')),
    // The profile of a guide is often its next step, too; that it is a form of the same work says more.
    ...ids(library.profilesOf(role.id)).map(as('profile')),
    ...(role.kind === 'profile' ? [role.specializes] : []).map(as('guide')),
  ])
}

// While one is writing, a library is made after each edit, and most roles are those of the one before.
const dutyWords = oncePer(
  (role: Role): Map<string, number> =>
    new Map(words([role.title, ...dutiesOf(role)].join('\n')).map((word) => [word, 1])),
)
