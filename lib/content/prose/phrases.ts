import type { Token } from './token'

/** Finds phrases in running text by their first word. */
type Phrases = Map<string, { words: string[]; phrase: string; advice: string }[]>

interface FoundPhrase {
  phrase: string
  advice: string
  /** The words as they are written. */
  tokens: Token[]
}

/**
 * Returns the phrases ready to be found.
 * @param tables what to say of phrases, by the phrases, several with `|` between them
 */
export function phrasesOf(...tables: Record<string, string>[]): Phrases {
  const phrases: Phrases = new Map()
  for (const [alternatives, advice] of tables.flatMap((table) => Object.entries(table))) {
    for (const phrase of alternatives.split('|')) {
      const words = phrase.split(' ')
      const [first = ''] = words
      phrases.set(first, [...(phrases.get(first) ?? []), { words, phrase, advice }])
    }
  }
  return phrases
}

/** Returns the phrases that stand in a text, except where quotation marks show that the words themselves are spoken of. */
export function findPhrases(tokens: readonly Token[], phrases: Phrases): FoundPhrase[] {
  const all: FoundPhrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const candidates = phrases.get(tokens[at]?.plain ?? '')
    const found = candidates?.find(({ words }) => words.every((word, index) => tokens[at + index]?.plain === word))
    if (!found) continue
    const written = tokens.slice(at, at + found.words.length)
    if (!isQuoted(written)) all.push({ phrase: found.phrase, advice: found.advice, tokens: written })
  }
  return all
}

function isQuoted(tokens: readonly Token[]): boolean {
  return /^["“‘']/.test(tokens[0]?.written ?? '') && /["”’'][.,;:)]*$/.test(tokens.at(-1)?.written ?? '')
}
