import type { Role } from '../content'
import { readWords, type TypedWord } from './read-words'
import { type RoleIndex, titleKey } from './role-index'

export interface Match {
  role: Role
  /** Where the role stands in the library, which is in A to Z order. */
  place: number
  score: number
}

export interface Matches {
  /** The best first. */
  matches: Match[]
  /** Roles that answer a part of a query which no role answers. */
  partial: Match[]
  /** The query as it was understood, when it was misspelt; undefined when it was taken as typed. */
  corrected: string | undefined
  /** Words of the query that no role knows. */
  unknown: string[]
  /** The words by which the roles were found, in the form of `words()`. */
  terms: ReadonlySet<string>
}

/** A title that is the query and nothing else comes first, whatever other texts say. */
const SAME_TITLE = 1000
const SAME_ALIAS = 900

/** How many of the best roles are read for passages that hold many of the words together. */
const READ_CLOSELY = 30
const TOGETHER = 3

/** Returns the roles that a query finds. Many words need not all be met, but the telling ones must. */
export function matchRoles(index: RoleIndex, query: string, { verbatim = false } = {}): Matches {
  const { words, corrected } = readWords(query, index.vocabulary, { verbatim })
  const known = words.filter(({ meanings }) => meanings.size > 0)
  const unknown = words.filter(({ meanings }) => meanings.size === 0).map(({ text }) => text)
  const isUnderstood = known.length >= words.length / 2
  const found = findRoles(known, index)
  const titles = new Set([query, corrected ?? query].map(titleKey))
  const scored = found.map(({ role, place, score, share }) => ({
    match: { role, place, score: score * share ** 2 + titleBonus(role, titles, index) },
    share,
  }))
  const enough = coverageNeeded(known.length)
  const matches = scored.flatMap(({ match, share }) => (isUnderstood && share >= enough ? [match] : []))
  sortByScore(matches)
  if (known.length > 2) {
    const best = matches.slice(0, READ_CLOSELY)
    for (const match of best) match.score *= 1 + TOGETHER * mostTogether(match.role, known, index) ** 2
    sortByScore(best)
    matches.splice(0, best.length, ...best)
  }
  const terms = new Set(known.flatMap(({ meanings }) => [...meanings.keys()]))
  if (matches.length > 0) return { matches, partial: [], corrected, unknown, terms }
  const partial = scored.map(({ match }) => match)
  sortByScore(partial)
  return { matches, partial, corrected: undefined, unknown, terms }
}

interface Found extends Match {
  /** How much of the query the role answers, by the weights of its words, from 0 to 1. */
  share: number
}

/** Returns every role with any of the words. Of several meanings of a word the best one counts, not how many there are. */
function findRoles(words: TypedWord[], { vocabulary, roles }: RoleIndex): Found[] {
  const scores = new Float32Array(roles.length)
  const covered = new Float32Array(roles.length)
  const best = new Float32Array(roles.length)
  for (const { meanings, weight } of words) {
    const touched: number[] = []
    for (const [term, likeness] of meanings) {
      const postings = vocabulary.postings(term)
      postings?.places.forEach((place, at) => {
        const score = (postings.scores[at] ?? 0) * likeness
        const before = best[place] ?? 0
        if (before === 0) touched.push(place)
        if (score > before) best[place] = score
      })
    }
    for (const place of touched) {
      scores[place] = (scores[place] ?? 0) + (best[place] ?? 0)
      covered[place] = (covered[place] ?? 0) + weight
      best[place] = 0
    }
  }
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  return roles.flatMap((role, place) => {
    const score = scores[place] ?? 0
    return score > 0 ? [{ role, place, score, share: (covered[place] ?? 0) / total }] : []
  })
}

/** Returns how much of the query stands together in one duty or sentence, from 0 to 1. */
function mostTogether(role: Role, words: TypedWord[], { passages }: RoleIndex): number {
  let most = 0
  for (const passage of passages(role)) {
    let held = 0
    for (const { meanings, weight } of words) {
      let likeness = 0
      for (const [term, value] of meanings) if (value > likeness && passage.words.has(term)) likeness = value
      held += likeness * weight
    }
    most = Math.max(most, held)
  }
  return most / words.reduce((sum, { weight }) => sum + weight, 0)
}

function sortByScore(matches: Match[]) {
  matches.sort((a, b) => b.score - a.score || a.place - b.place)
}

// One or two words are all meant; of a sentence, what tells most must be there.
function coverageNeeded(wordCount: number): number {
  return wordCount <= 2 ? 0.999 : 0.4
}

function titleBonus(role: Role, titles: ReadonlySet<string>, { titleKeys }: RoleIndex): number {
  const [title, ...aliases] = titleKeys(role)
  if (title !== undefined && titles.has(title)) return SAME_TITLE
  return aliases.some((alias) => titles.has(alias)) ? SAME_ALIAS : 0
}
