import type { VFileMessage } from 'vfile-message'
import { type Place, problem } from '../problem'
import type { SourceFile } from '../read-file'
import type { Passage } from './passages'
import type { Token } from './token'

/** What a prose rule looks at: the running texts of one file. */
interface Prose {
  source: SourceFile
  lines: string[]
  /** Front matter as written. */
  data: Record<string, unknown>
  passages: Passage[]
}

/** A check of the running texts of one file. What it finds are warnings: prose is for people to judge. */
export type ProseRule = (prose: Prose) => VFileMessage[]

/** Returns a warning about a passage, placed at the words that are its reason where they can be found. */
export function warningAt(
  rule: string,
  { source, lines }: Prose,
  { place, lastLine }: Passage,
  words: readonly Token[],
  message: string,
): VFileMessage {
  return problem(rule, source.file, find(words, place, lastLine, lines) ?? place, message, 'warning')
}

// Marks between the words, such as bold, hide all but the first of them.
function find(words: readonly Token[], { line, column }: Place, lastLine: number, lines: string[]): Place | undefined {
  const written = words.map((token) => token.written)
  for (const phrase of [written.join(' '), written[0] ?? ''].map(withoutMarks)) {
    for (let at = line; phrase !== '' && at <= lastLine; at++) {
      const index = indexOfWords(lines[at - 1] ?? '', phrase, at === line ? column - 1 : 0)
      if (index >= 0) return { line: at, column: index + 1 }
    }
  }
  return undefined
}

function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function indexOfWords(line: string, phrase: string, from: number): number {
  let at = line.indexOf(phrase, from)
  while (at >= 0 && (/[\p{L}\p{N}]$/u.test(line.slice(0, at)) || /^[\p{L}\p{N}]/u.test(line.slice(at + phrase.length))))
    at = line.indexOf(phrase, at + 1)
  return at
}

/** Returns the first words of a text, with an ellipsis where more follow. */
export function excerpt(tokens: readonly Token[], most = 6): string {
  const shown = tokens.slice(0, most).map(({ written }) => written)
  return tokens.length > most ? `${shown.join(' ')} …` : shown.join(' ')
}
