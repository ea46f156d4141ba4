import { findWords } from '../words'

/** The roles that hold a word, and how well it stands in each. */
export interface Postings {
  places: Uint32Array
  scores: Float32Array
}

/** One word of the roles. */
export interface Term {
  /** How the word is written, in lower case. */
  written: string
  /** In how many roles it occurs. */
  roles: number
  isTitleWord: boolean
  postings: Postings
}

/** A field of a role: how much a word in it counts, and whether it is a title. */
export interface FieldRule {
  weight: number
  isTitle?: boolean
}

interface Counted {
  written: string
  isTitleWord: boolean
  /** For each field the places of the roles and how often the word occurs there, one after the other. */
  occurrences: number[][]
}

// Okapi BM25+ for each field: how soon repeating a word stops counting, how much long fields are held back, and what the
// word is worth at least. The usual values; the judged queries do no better with others.
const SATURATION = 1.2
const LENGTH = 0.7
const FLOOR = 0.5

/**
 * Returns the words of documents by the form in which they are compared, each with its score in every document that holds
 * it: the sum over fields of weight, rarity in the field, and frequency (BM25+).
 * @param documents for each the texts of every field
 */
export function createTermTable<Field extends string>(
  documents: readonly Record<Field, string[]>[],
  fields: Record<Field, FieldRule>,
): Map<string, Term> {
  const names = Object.keys(fields) as Field[]
  const rules = names.map((name) => fields[name])
  const counted = new Map<string, Counted>()
  const lengths = names.map(() => new Uint32Array(documents.length))
  documents.forEach((texts, place) => {
    names.forEach((name, field) => {
      for (const text of texts[name]) count(text, place, field)
    })
  })
  const averages = lengths.map((all) => all.reduce((sum, length) => sum + length, 0) / documents.length || 1)
  return new Map([...counted].map(([word, term]) => [word, finish(term)]))

  function count(text: string, place: number, field: number) {
    const ofField = lengths[field]
    for (const { start, end, forms } of findWords(text)) {
      for (const form of forms) {
        if (ofField) ofField[place] = (ofField[place] ?? 0) + 1
        const written = text.slice(start, end).toLowerCase()
        let term = counted.get(form)
        if (!term) {
          term = { written: forms[0] === form ? written : form, isTitleWord: false, occurrences: names.map(() => []) }
          counted.set(form, term)
        } else if (written === form) term.written = form
        term.isTitleWord ||= rules[field]?.isTitle ?? false
        const occurrences = term.occurrences[field] ?? []
        if (occurrences.at(-2) === place) occurrences[occurrences.length - 1] = (occurrences.at(-1) ?? 0) + 1
        else occurrences.push(place, 1)
      }
    }
  }

  function finish({ written, isTitleWord, occurrences }: Counted): Term {
    const scores = new Map<number, number>()
    occurrences.forEach((ofField, field) => {
      const holding = ofField.length / 2
      const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))
      for (let at = 0; at < ofField.length; at += 2) {
        const [place = 0, times = 0] = [ofField[at], ofField[at + 1]]
        const length = (lengths[field]?.[place] ?? 0) / (averages[field] ?? 1)
        const frequency = (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH + LENGTH * length))
        const score = (rules[field]?.weight ?? 0) * rarity * (FLOOR + frequency)
        scores.set(place, score + (scores.get(place) ?? 0))
      }
    })
    const postings = { places: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores.values()) }
    return { written, isTitleWord, roles: scores.size, postings }
  }
}
