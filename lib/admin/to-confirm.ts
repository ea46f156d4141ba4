import { Lexer } from 'yaml'
import { TO_DO } from '../editing/placeholders'

/** The field with what is marked as a guess. */
export const TO_CONFIRM = 'toConfirm'

/** Tokens of the lexer itself, which are not in the text: beginning of the document, end of a group, scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])

interface Mark {
  /** `level: entry, mid, senior or lead` */
  label: string
  start: number
  end: number
}

/** Returns the guesses of a file that stand in comments, `level: mid # TODO: ...`; the form has no other place for them. */
export function readToConfirm(frontMatter: string): string[] {
  return marks(frontMatter).map(({ label }) => label)
}

/** Returns front matter without the comments of guesses that are confirmed. */
export function dropConfirmed(frontMatter: string, left: readonly unknown[]): string {
  return marks(frontMatter)
    .filter(({ label }) => !left.includes(label))
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start).trimEnd() + text.slice(end), frontMatter)
}

function marks(frontMatter: string): Mark[] {
  const found: Mark[] = []
  let offset = 0
  for (const token of new Lexer().lex(frontMatter)) {
    if (MARKS.has(token)) continue
    const note = token.startsWith(`# ${TO_DO}: `) ? token.slice(TO_DO.length + 4).trim() : undefined
    const [, key] = /(?:^|\n)[ \t]*([^\n:#]+):[^\n]*$/.exec(frontMatter.slice(0, offset)) ?? []
    if (note !== undefined && key)
      found.push({ label: `${key.trim()}: ${note}`, start: offset, end: offset + token.length })
    offset += token.length
  }
  return found
}
