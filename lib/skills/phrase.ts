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

/** Returns where a phrase stands for the first time in a text. */
export function findPhrase(phrase: Token[], tokens: Token[]): { start: number; end: number } | undefined {
  const at = tokens.findIndex((_, index) => phrase.every((token, offset) => isSame(token, tokens[index + offset])))
  const [first, last] = [tokens[at], tokens[at + phrase.length - 1]]
  return first && last && { start: first.start, end: last.end }
}

// “R” is neither the R in “R&D” nor a small letter.
function isSame(wanted: Token, found: Token | undefined): boolean {
  return found?.form === wanted.form && (wanted.written.length > 2 || found.written === wanted.written)
}
