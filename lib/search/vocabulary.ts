import SearchableMap from 'minisearch/SearchableMap'
import { stemmer } from 'stemmer'
import type { Postings, Term } from './term-table'

/** All words of the roles, to look a typed word up in, with its endings and its misspellings. */
export interface Vocabulary {
  has(word: string): boolean
  /** Whether a word stands in a title or an alternate title. */
  isTitleWord(word: string): boolean
  /** Words that begin so, the most common first. */
  beginningWith(start: string): string[]
  /** Words of titles that begin so, the most common first. */
  titleWordsBeginningWith(start: string): string[]
  /** Words with the same stem, without the word itself. */
  kin(word: string): string[]
  /** The words that differ least by inserted, missing and changed letters, the most common first; none when all differ too much. */
  near(word: string): string[]
  /** How a word is written. */
  written(word: string): string
  /** How much a word tells: the rarer, the more. */
  weight(word: string): number
  postings(word: string): Postings | undefined
}

const MOST_COMPLETIONS = 24
const MOST_NEAR = 3

/**
 * Returns the vocabulary of a number of roles. MiniSearch's radix tree finds beginnings and near spellings in it.
 * @param table the words as {@link createTermTable} makes them
 */
export function createVocabulary(table: Map<string, Term>, roleCount: number): Vocabulary {
  const terms = new SearchableMap<Term>()
  const byStem = new Map<string, string[]>()
  for (const [word, term] of table) {
    terms.set(word, term)
    const stem = stemmer(word)
    const kin = byStem.get(stem)
    if (kin) kin.push(word)
    else byStem.set(stem, [word])
  }
  const byUse = (words: Iterable<string>) =>
    [...words].sort((a, b) => (table.get(b)?.roles ?? 0) - (table.get(a)?.roles ?? 0) || (a < b ? -1 : 1))
  const isTitleWord = (word: string) => table.get(word)?.isTitleWord ?? false
  return {
    has: (word) => table.has(word),
    isTitleWord,
    beginningWith: (start) => byUse(terms.atPrefix(start).keys()).slice(0, MOST_COMPLETIONS),
    titleWordsBeginningWith: (start) =>
      byUse([...terms.atPrefix(start).keys()].filter(isTitleWord)).slice(0, MOST_COMPLETIONS),
    kin: (word) => byUse(byStem.get(stemmer(word)) ?? []).filter((other) => other !== word),
    near(word) {
      const most = mostSlips(word)
      if (most === 0) return []
      const found = [...terms.fuzzyGet(word, 2)].map(([near, [, edits]]) => ({
        near,
        slips: countSlips(word, near, edits),
      }))
      const least = Math.min(most, ...found.map(({ slips }) => slips))
      return byUse(found.filter(({ slips }) => slips === least).map(({ near }) => near)).slice(0, MOST_NEAR)
    },
    written: (word) => table.get(word)?.written ?? word,
    weight: (word) => Math.log(1 + roleCount / (1 + (table.get(word)?.roles ?? 0))),
    postings: (word) => table.get(word)?.postings,
  }
}

// Short words are too near to one another, and numbers are not misspelt.
function mostSlips(word: string): number {
  if (!/^[a-z]+$/.test(word) || word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

// Two letters that changed places count as one slip; plain edit distance counts two.
function countSlips(typed: string, near: string, edits: number): number {
  if (edits !== 2 || typed.length !== near.length) return edits
  const at = [...typed].findIndex((letter, index) => letter !== near[index])
  return typed[at] === near[at + 1] && typed[at + 1] === near[at] ? 1 : edits
}
