import { type Token, tokensOf } from './token'

interface Phrase {
  words: string[]
  phrase: string
  advice: string
}

/** Finds phrases in running text. */
interface Phrases {
  byFirstWord: Map<string, Phrase[]>
  /** What finds the phrases with a word that is the longest of each; few texts hold one of these words. */
  byLongestWord: Map<string, RegExp>
  /** Finds where one of the longest words may stand, with the sign before it. */
  longestWords: RegExp
}

interface FoundPhrase {
  phrase: string
  advice: string
  /** The words as they are written. */
  tokens: Token[]
  /** How many words of the text stand before them. */
  at: number
}

/**
 * Returns the phrases ready to be found.
 * @param tables what to say of phrases, by the phrases, several with `|` between them
 */
export function phrasesOf(...tables: Record<string, string>[]): Phrases {
  const all = tables
    .flatMap((table) => Object.entries(table))
    .flatMap(([alternatives, advice]) =>
      alternatives.split('|').map((phrase): Phrase => ({ words: phrase.split(' '), phrase, advice })),
    )
  const byLongestWord = groupBy(all, ({ words }) => words.reduce((a, b) => (b.length > a.length ? b : a)))
  // Where “hard” and “hard-working” both match, the longer is the whole word.
  const longestWords = [...byLongestWord.keys()].sort((a, b) => b.length - a.length).map(escapeSigns)
  return {
    byFirstWord: groupBy(all, ({ words }) => words[0] ?? ''),
    byLongestWord: new Map([...byLongestWord].map(([word, phrases]) => [word, patternOf(phrases)])),
    longestWords: new RegExp(`[^a-z0-9](?:${longestWords.join('|')})(?![a-z0-9])`, 'g'),
  }
}

function patternOf(phrases: Phrase[]): RegExp {
  const marks = '[^a-z0-9 ]*'
  return new RegExp(phrases.map(({ words }) => words.map(escapeSigns).join(`${marks} ${marks}`)).join('|'))
}

function escapeSigns(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
}

function groupBy(phrases: Phrase[], keyOf: (phrase: Phrase) => string): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) groups.set(keyOf(phrase), [...(groups.get(keyOf(phrase)) ?? []), phrase])
  return groups
}

/**
 * Returns the phrases that stand in a text, except where quotation marks show that the words themselves are spoken of.
 * @param text its spaces are single
 */
export function findPhrases(text: string, phrases: Phrases): FoundPhrase[] {
  if (!mayHold(text, phrases)) return []
  const tokens = tokensOf(text)
  const all: FoundPhrase[] = []
  let end = 0
  for (let at = 0; at < tokens.length; at++) {
    const candidates = phrases.byFirstWord.get(tokens[at]?.plain ?? '')
    const found = candidates?.find(({ words }) => words.every((word, index) => tokens[at + index]?.plain === word))
    // A phrase within another is the same again.
    if (!found || at + found.words.length <= end) continue
    end = at + found.words.length
    const written = tokens.slice(at, at + found.words.length)
    if (!isQuoted(written)) all.push({ phrase: found.phrase, advice: found.advice, tokens: written, at })
  }
  return all
}

/** No phrase is longer than this, with the marks between its words. */
const FARTHEST = 80

// Few texts hold a phrase, and to look for their longest words takes a quarter of the time of making tokens.
function mayHold(text: string, { byLongestWord, longestWords }: Phrases): boolean {
  // With a space in front, each word has a sign before it, which is found faster than a place with none.
  const lower = ` ${text.toLowerCase().replaceAll('’', "'")}`
  longestWords.lastIndex = 0
  for (let found = longestWords.exec(lower); found; found = longestWords.exec(lower)) {
    const around = lower.slice(Math.max(0, found.index - FARTHEST), found.index + FARTHEST)
    if (byLongestWord.get(found[0].slice(1))?.test(around)) return true
  }
  return false
}

function isQuoted(tokens: readonly Token[]): boolean {
  return /^["“‘']/.test(tokens[0]?.written ?? '') && /["”’'][.,;:)]*$/.test(tokens.at(-1)?.written ?? '')
}
