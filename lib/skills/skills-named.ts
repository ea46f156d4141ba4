import type { Library } from '../content/library'
import type { Skill } from '../content/schema/vocabulary'
import { findPhrase, readTokens } from './phrase'

/** A skill that a text names, and the words that name it. */
export interface NamedSkill {
  id: string
  words: string
}

const PRODUCTS: readonly Skill['kind'][] = ['language', 'technology', 'tool']
const ORDINARY = /^\p{L}?\p{Ll}+$/u
const ACRONYM = /^[\p{Lu}\p{N}&]+s?$/u
const BREAK = /[.,;:!?\n]/
const SENTENCE_START = /(?:^|\n|[.!?]\s)\s*$/
/** What follows a word that stands for itself: it is no part of “scheduling order”. */
const ENDS =
  /^\s*(?:$|[,.;:)!?\n/|]|(?:and|or|of|for|with|in|to|by|from|at|on|as|via|under|before|after|when|while|is|are|skills?|experience|software)\b)/i
const LISTED = /^\s*(?:$|[,.;:)!?\n/|]|and\b|or\b)/i
/** What stands before it: it is no part of “document collections”. */
const BEGINS = /(?:^|[\n,.;:(!?/|]|\b(?:and|or|of|for|with|in|to|by|from|as|including|on|via|using))\s*$/i

/** Returns the skills that a text names, the first named first. A word that may mean something else counts only by itself. */
export function skillsNamed({ skills }: Library, { title, text = '' }: { title: string; text?: string }): NamedSkill[] {
  const whole = `${title}\n${text}`
  const tokens = readTokens(whole)
  const found = Object.entries(skills).flatMap(([id, { name, kind, aliases = [] }]) => {
    const places = [name, ...aliases].flatMap((phrase) => {
      const isMeant = (start: number, end: number) =>
        (phrase === name && end <= title.length) ||
        isSkill(phrase, { kind, isName: phrase === name, text: whole, start, end })
      return findPhrase(readTokens(phrase), tokens, isMeant) ?? []
    })
    const [first] = places.sort((a, b) => a.start - b.start)
    return first ? [{ id, start: first.start, words: whole.slice(first.start, first.end) }] : []
  })
  return found.sort((a, b) => a.start - b.start).map(({ id, words }) => ({ id, words }))
}

interface Place {
  kind: Skill['kind']
  /** Whether the phrase is the name of the skill, and no alias. */
  isName: boolean
  text: string
  start: number
  end: number
}

/** Whether the words at a place mean the skill, and are not alike only. */
function isSkill(phrase: string, { kind, isName, text, start, end }: Place): boolean {
  const written = text.slice(start, end)
  if (readTokens(phrase).length > 1) return !BREAK.test(written) || BREAK.test(phrase)
  // “IDEA” is a law, and an idea is none.
  if (ACRONYM.test(phrase)) return written === phrase || written === `${phrase}s`
  if (!ORDINARY.test(phrase)) return true
  const [before, after] = [text.slice(0, start), text.slice(end)]
  // “Excel” is a program, and “Excel at what you do” names none.
  if (PRODUCTS.includes(kind)) return written === phrase && (!SENTENCE_START.test(before) || LISTED.test(after))
  return written.toLowerCase() === phrase.toLowerCase() && ENDS.test(after) && (isName || BEGINS.test(before))
}
