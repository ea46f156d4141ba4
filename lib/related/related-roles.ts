import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { createRanking, type Neighbor, type Relation } from './rank-roles'
import { skillWeights } from './skill-weights'

/** A role that is near to another one, and why. */
export interface RelatedRole {
  role: Role
  relation: Relation | undefined
  /** What the two have in common: names of skills first, then that the official occupation or the duties are. */
  shared: string[]
  /** Names of skills that only the related role asks for. */
  differs: string[]
}

const MOST = 6
const MOST_SHARED = 4
const MOST_DIFFERENT = 2
/** Of the pairs of the 68 roles of content/, one in ten is more alike. */
const SIMILAR_DUTIES = 0.06

/** Returns a function that gives the roles nearest to a role, at most 6; none where others have nothing in common with it. */
export const relatedRoles = oncePer((library: Library): ((role: Role) => RelatedRole[]) => {
  const rank = createRanking(library)
  return (role) => {
    const related: RelatedRole[] = []
    for (const neighbor of rank(role)) {
      const found = relate(role, neighbor, library.skills)
      if (found) related.push(found)
      if (related.length === MOST) break
    }
    return related
  }
})

function relate(role: Role, { role: other, relation, duties }: Neighbor, vocabulary: Library['skills']) {
  const own = skillWeights(role, vocabulary)
  const theirs = skillWeights(other, vocabulary)
  const weight = (id: string) => (own.get(id) ?? 0) * (theirs.get(id) ?? 0)
  const skills = [...own.keys()].filter((id) => theirs.has(id)).sort((a, b) => weight(b) - weight(a))
  const isSameOccupation = other.soc === role.soc
  const isSimilar = duties >= SIMILAR_DUTIES

  // One thing in common is chance, and working with people is asked for everywhere. Steps and forms of one career need no
  // more, nor does a role that an editor pins.
  const telling = skills.filter((id) => vocabulary[id]?.kind !== 'interpersonal')
  const reasons = telling.length + Number(isSameOccupation) + Number(isSimilar)
  if (reasons < 2 && !relation && !role.related?.pin?.includes(other.id)) return undefined

  const name = (id: string) => vocabulary[id]?.name ?? id
  const besides = [
    ...(isSameOccupation ? ['official occupation'] : []),
    ...(isSimilar && skills.length < 3 ? ['similar duties'] : []),
  ]
  const missing = [...theirs.keys()].filter((id) => !own.has(id))
  return {
    role: other,
    relation,
    shared: [...skills.slice(0, MOST_SHARED - besides.length).map(name), ...besides],
    differs: missing.slice(0, MOST_DIFFERENT).map(name),
  }
}
