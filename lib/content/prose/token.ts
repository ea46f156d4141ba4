import { keepSome } from '../../once-per'

/** A word as it is written, with what the prose rules need to know of it. */
export interface Token {
  written: string
  /** Lower case, without the marks around it; empty for a dash that stands alone. */
  plain: string
  syllables: number
  /** A full stop, question or exclamation mark closes it, and it is no abbreviation. */
  endsSentence: boolean
  /** It begins as sentences do. */
  startsSentence: boolean
}

/** Returns the words of a text whose spaces are single. */
export function tokensOf(text: string): Token[] {
  return text.split(' ').map(tokenOf)
}

/** Returns one word. Texts use few different ones again and again; when there are too many, all are forgotten. */
export const tokenOf = keepSome(readToken, 50_000)

/** Returns the sentences of a text, each as its words; what is no word, such as a dash, is left out. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  tokens.forEach((token, at) => {
    if (token.plain !== '') sentence.push(token)
    const next = tokens[at + 1]
    if (sentence.length === 0 || (next && !(token.endsSentence && next.startsSentence))) return
    sentences.push(sentence)
    sentence = []
  })
  return sentences
}

const ABBREVIATION = /^(?:[a-z]|(?![ap]\.m)[a-z](?:\.[a-z])+|dr|mr|mrs|ms|st|vs|inc|co|jr|sr|approx|ca|cf|fig)$/
/** Letters of the longest abbreviation without a full stop inside. */
export const LONGEST_ABBREVIATION = 6

/** What is longer is no word, and the search for its ends would take the square of its length. */
const LONGEST_WORD = 200

function readToken(written: string): Token {
  const plain = written
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#%]+$/gu, '')
  return {
    written,
    plain,
    syllables: syllablesOf(plain),
    endsSentence: /[.?!…]["”’')\]]*$/.test(written) && !ABBREVIATION.test(plain),
    startsSentence: /^["“‘'([]*[\p{Lu}\p{N}$]/u.test(written),
  }
}

/** Counts groups of vowels, without endings that are not spoken: what readability formulas take for syllables. */
function syllablesOf(plain: string): number {
  return plain.split(/[-/.]/).reduce((sum, part) => {
    const letters = part.replace(/[^a-z]/g, '')
    if (letters.length <= 3) return sum + 1
    const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
    return sum + Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
  }, 0)
}
