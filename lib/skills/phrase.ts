import { findWords } from '../words'

/** A word of a text in the form in which it is compared. */
export interface Token {
  form: string
  /** The word as it is written, the whole of one with a hyphen or slash. */
  written: string
  start: number
  end: number
}

/** Returns the words of a text to find phrases in. “Test-driven” and “test driven”, “Node.js” and “Node” are read alike. */
export function readTokens(text: string): Token[] {
  return findWords(text).flatMap(({ start, end, forms }) =>
    (forms.length > 1 ? forms.slice(1) : forms).map((form) => ({ form, written: text.slice(start, end), start, end })),
  )
}

/**
 * Returns where a phrase stands for the first time in a text.
 * @param isMeant whether the words at a place mean what is looked for
 */
export function findPhrase(
  phrase: Token[],
  tokens: Token[],
  isMeant: (start: number, end: number) => boolean = () => true,
): { start: number; end: number } | undefined {
  for (const [at, first] of tokens.entries()) {
    if (!phrase.every((token, offset) => isSame(token, tokens[at + offset]))) continue
    const end = tokens[at + phrase.length - 1]?.end ?? first.end
    if (isMeant(first.start, end)) return { start: first.start, end }
  }
  return undefined
}

// “R” is neither the R in “R&D” nor a small letter.
function isSame(wanted: Token, found: Token | undefined): boolean {
  return found?.form === wanted.form && (wanted.written.length > 2 || found.written === wanted.written)
}
