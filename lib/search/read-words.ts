import { findWords } from '../words'
import { everydayWords } from './everyday-words'
import type { Vocabulary } from './vocabulary'

/** One typed word and the words of the roles that it may mean. */
export interface TypedWord {
  /** As typed. */
  text: string
  /** Words of the roles, each with how well it stands for the typed one, up to 1; empty when no role has anything like it. */
  meanings: Map<string, number>
  /** How much the word tells: the rarer in the roles, the more. */
  weight: number
  /** The word that stands for a misspelt one, as it is written. */
  corrected: string | undefined
}

export interface TypedQuery {
  words: TypedWord[]
  /** The query with its misspellings put right; undefined when there are none. */
  corrected: string | undefined
}

const KIN = 0.7
const EVERYDAY = 0.45
const BEGINNING = 0.8
const SLIP = 0.6

/** What people add to a title without meaning a role by it; it counts when nothing else is typed. */
const FILLERS = new Set(
  'job career position role work description salary vacancy opening profession occupation someone people person who want become get near like best good'.split(
    ' ',
  ),
)

/**
 * Returns what the words of a query may mean among the words of the roles: the word itself and what has the same stem,
 * what means about the same, what begins so, and, when none of that is there, what is spelled nearly so.
 * @param verbatim takes words as they are typed, without correction
 */
export function readWords(query: string, vocabulary: Vocabulary, { verbatim = false } = {}): TypedQuery {
  const found = findWords(query)
  const meant = found.filter(({ forms }) => !forms.every((form) => FILLERS.has(form)))
  const wanted = meant.length > 0 ? meant : found
  const words = wanted.map(({ start, end, forms }, index) => {
    const text = query.slice(start, end)
    const isLast = index === wanted.length - 1 && end === query.length
    const next = wanted[index + 1]
    const meanings = new Map<string, number>()
    const add = (word: string, weight: number) => meanings.set(word, Math.max(weight, meanings.get(word) ?? 0))
    for (const form of forms) {
      if (vocabulary.has(form)) add(form, 1)
      for (const kin of vocabulary.kin(form)) add(kin, KIN)
      for (const other of everydayWords(form)) if (vocabulary.has(other)) add(other, EVERYDAY)
    }
    const [form = ''] = forms
    if (meanings.size === 0) for (const base of basesOf(form)) if (vocabulary.has(base)) add(base, KIN)
    // “health care” for “healthcare”, “back end” for “backend”.
    const joined = next && form + (next.forms[0] ?? '')
    if (joined && vocabulary.has(joined)) add(joined, 1)
    const isUnknown = meanings.size === 0
    if (isLast && form.length > 1) for (const longer of vocabulary.titleWordsBeginningWith(form)) add(longer, BEGINNING)
    if (isUnknown) for (const longer of vocabulary.beginningWith(form)) add(longer, BEGINNING)
    const near = verbatim || forms.some(vocabulary.has) ? [] : nearWords(form, meanings.size === 0, vocabulary)
    for (const word of near) add(word, SLIP)
    if (meanings.size === 0) for (const part of splitWord(form, vocabulary)) add(part, 1)
    const known = forms.find(vocabulary.has) ?? [...meanings.keys()][0] ?? form
    return {
      text,
      start,
      end,
      meanings,
      weight: vocabulary.weight(known),
      corrected: near[0] && vocabulary.written(near[0]),
    }
  })
  const isCorrected = words.some(({ corrected }) => corrected !== undefined)
  return { words, corrected: isCorrected ? withCorrections(query, words) : undefined }
}

// What has a meaning already may still be a title word misspelt: “enginer” has the stem of “engine”.
function nearWords(word: string, isUnknown: boolean, vocabulary: Vocabulary): string[] {
  const near = vocabulary.near(word)
  return isUnknown ? near : near.filter(vocabulary.isTitleWord)
}

/** Returns what a word may be made from: `truck` for `trucker`, `weld` for `welding`. */
function basesOf(word: string): string[] {
  const base = /^(\w{3,})(?:er|or|ing|ed|ist)$/.exec(word)?.[1]
  return base === undefined ? [] : [base, `${base}e`, base.replace(/(.)\1$/, '$1')]
}

/** Returns the two words of which a word is put together, when both are known. */
function splitWord(word: string, vocabulary: Vocabulary): string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => vocabulary.has(part))) return parts
  }
  return []
}

function withCorrections(
  query: string,
  words: { start: number; end: number; corrected: string | undefined }[],
): string {
  let text = ''
  let at = 0
  for (const { start, end, corrected } of words) {
    if (corrected === undefined) continue
    text += query.slice(at, start) + corrected
    at = end
  }
  return text + query.slice(at)
}
