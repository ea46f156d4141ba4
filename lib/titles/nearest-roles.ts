import type { Library } from '../content/library'
import { type OfficialOccupation, publishedCode } from '../content/official-titles'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { words } from '../words'

const MOST = 5
const LEAST = 1

// What the place of a role counts. A word that its titles share counts beside it by how rare it is: 2.3 where every tenth
// role has it, 3.9 where every fiftieth has; of the title of an occupation, half of that.
const SAME_OCCUPATION = 6
const SAME_GROUP = 3
const RELATED = [3, 3, 3, 3, 3, 1, 1, 1, 1, 1]
const SAME_FIELD = 0
/** A field is too wide to be near by itself. */
const LEAST_WORDS_IN_FIELD = 2.3

/**
 * Returns the at most 5 roles nearest to a title that people of some occupations have, the nearest first: roles of the same
 * occupation, of its group or of one that O*NET calls near, and among them those whose titles share words.
 */
export function nearestRoles(library: Library, title: string, occupations: OfficialOccupation[]): Role[] {
  const typed = new Set(words(title))
  const asked = occupations.map((occupation) => ({ occupation, others: wordsBeside(typed, occupation) }))
  const rarity = wordRarity(library)
  const near: { role: Role; score: number }[] = []
  for (const role of library.roles) {
    const weigh = (wanted: Set<string>) => [...wanted].reduce((sum, word) => sum + (rarity(role).get(word) ?? 0), 0)
    const scores = asked.flatMap(({ occupation, others }) => {
      const place = nearness(role, occupation)
      if (place === undefined) return []
      if (place === SAME_FIELD && weigh(typed) + weigh(others) < LEAST_WORDS_IN_FIELD) return []
      return [place + weigh(others) / 2]
    })
    const mean = scores.reduce((sum, score) => sum + score, 0) / occupations.length
    if (scores.length > 0) near.push({ role, score: mean + weigh(typed) })
  }
  const ranked = near.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score)
  return ranked.slice(0, MOST).map(({ role }) => role)
}

/** Returns what the place of a role in the classification counts, seen from an occupation; undefined when it is far. */
function nearness({ soc }: Role, occupation: OfficialOccupation): number | undefined {
  const code = publishedCode(occupation)
  // A code that ends in 9 holds what fits nowhere else: what two roles there share is not their work.
  if (!code.endsWith('9')) {
    if (soc === code) return SAME_OCCUPATION
    if (soc.slice(0, 6) === code.slice(0, 6)) return SAME_GROUP
  }
  const rank = occupation.related.indexOf(soc)
  if (rank >= 0) return RELATED[rank]
  return soc.slice(0, 4) === code.slice(0, 4) ? SAME_FIELD : undefined
}

function wordsBeside(typed: Set<string>, { title }: OfficialOccupation): Set<string> {
  const named = title.replace(/,? except .*/i, '')
  return new Set(words(named).filter((word) => !typed.has(word)))
}

/** Returns a function that gives the words of a role's titles, each with how rare it is among all roles. */
const wordRarity = oncePer(({ roles }: Library) => {
  const uses = new Map<string, number>()
  const wordsOf = oncePer((role: Role) => new Set([role.title, ...role.aliases].flatMap(words)))
  for (const role of roles) for (const word of wordsOf(role)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log(roles.length / (uses.get(word) ?? 1))
  return oncePer((role: Role) => new Map([...wordsOf(role)].map((word) => [word, rarity(word)])))
})
