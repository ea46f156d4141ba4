import type { Library } from '../content/library'
import { type OfficialOccupation, publishedCode, socOf } from '../content/official-titles'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { nearestRoles } from './nearest-roles'
import { createTitleIndex } from './title-index'

/** A title that is no role's here, and what those who have it are officially counted as. */
export interface CountedTitle {
  /** As O*NET writes it. */
  title: string
  /** By rising code. */
  occupations: CountedOccupation[]
  /** The roles of this site that are counted in one of them. */
  rolesCounted: Role[]
  /** At most 5 roles whose work is near, the nearest first; may repeat some of the counted, may be none. */
  nearest: Role[]
  /** Ids of the sources to be named beside all this. */
  sources: string[]
}

interface CountedOccupation {
  soc: string
  title: string
  /** O*NET's names for those parts of the occupation that have the title; most occupations are not divided. */
  specialties: string[]
}

// Taken off only where nothing has the whole: a Lead Miner mines lead. “Assistant” is no level of what follows it.
const LEVEL = /^(senior|sr\.?|junior|jr\.?|lead)\s+|[\s,]+(senior|sr\.?|junior|jr\.?|lead|i{1,3}|iv|[1-4])$/gi

/**
 * Returns a function that tells what a typed title is: a role, when it is the title or an alternate title of one; else what
 * it is officially counted as; undefined when it is no title at all. A level at its ends is passed over in the end.
 */
export const titleResolver = oncePer(
  (library: Library): ((typed: string) => { role: Role } | CountedTitle | undefined) => {
    const { sources, occupations } = library.titles() ?? { sources: [], occupations: [] }
    const titleOf = new Map(occupations.map(({ code, title }) => [code, title]))
    const findRoles = createTitleIndex(
      library.roles.flatMap((by) => [by.title, ...by.aliases].map((title) => ({ title, by }))),
    )
    const findOccupations = createTitleIndex(
      occupations.flatMap((by) => [by.title, ...by.alternates].map((title) => ({ title, by }))),
    )
    const resolve = (typed: string) => {
      const [own] = findRoles(typed)
      if (own) return { role: own.by }
      const found = findOccupations(typed)
      const [first] = found
      if (!first) return undefined
      const holders = [...new Set(found.map(({ by }) => by))].sort((a, b) => (a.code < b.code ? -1 : 1))
      const published = new Set(holders.map(publishedCode))
      return {
        title: first.title,
        occupations: countedOccupations(holders, titleOf),
        rolesCounted: library.roles.filter(({ soc }) => published.has(soc)),
        nearest: nearestRoles(library, typed, holders),
        sources,
      }
    }
    return (typed) => resolve(typed) ?? resolve(typed.trim().replace(LEVEL, ''))
  },
)

function countedOccupations(holders: OfficialOccupation[], titleOf: Map<string, string>): CountedOccupation[] {
  const bySoc = new Map<string, CountedOccupation>()
  for (const { code, title } of holders) {
    const soc = socOf(code)
    const counted = bySoc.get(soc) ?? { soc, title: titleOf.get(`${soc}.00`) ?? title, specialties: [] }
    if (!code.endsWith('.00')) counted.specialties.push(title)
    bySoc.set(soc, counted)
  }
  return [...bySoc.values()]
}
