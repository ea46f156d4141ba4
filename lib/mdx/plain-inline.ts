import type { PhrasingContent } from 'mdast'
import { MORE_WORDS, mayBePlain, PLAIN_WORDS } from './plain-words'

/** A line of a text, and where it stands. */
export interface Line {
  text: string
  number: number
  offset: number
}

// Bold words between spaces, a citation behind a word. What has any other mark is left to the parser.
const MARKED = new RegExp(
  `(?<=^| )\\*\\*(${MORE_WORDS})\\*\\*(?= |$)|(?<=[\\p{L}\\p{N}.,%])\\[\\^([a-z\\d-]+)\\](?=[ .,;]|$)`,
  'gu',
)
const FIRST_WORDS = new RegExp(`^${PLAIN_WORDS} ?$`, 'u')
const WORDS = new RegExp(`^(?: | ?${MORE_WORDS} ?)$`, 'u')

/**
 * Returns what a line of plain words, bold words and citations holds, as the parser would; undefined when it may hold more.
 * @param from the index behind the mark of a heading or an item
 * @param definitions of footnotes; a citation without one is no citation
 */
export function readPlainInline(line: Line, from: number, definitions: string): PhrasingContent[] | undefined {
  const { text } = line
  if (!mayBePlain(text) || text.endsWith(' ')) return undefined
  const nodes: PhrasingContent[] = []
  let at = from
  const marked = text.includes('**') || text.includes('[^') ? text.slice(from).matchAll(MARKED) : []
  for (const { 0: whole, 1: bold, 2: label = '', index } of marked) {
    const start = from + index
    if (start > at && !addWords(nodes, line, at, start, at === from)) return undefined
    at = start + whole.length
    const position = spanOf(line, start, at)
    if (bold !== undefined) {
      const words = { type: 'text' as const, value: bold, position: spanOf(line, start + 2, at - 2) }
      nodes.push({ type: 'strong', children: [words], position })
    } else if (definitions.includes(`\n[^${label}]: `)) {
      nodes.push({ type: 'footnoteReference', identifier: label, label, position })
    } else return undefined
  }
  return at === text.length || addWords(nodes, line, at, text.length, at === from) ? nodes : undefined
}

function addWords(nodes: PhrasingContent[], line: Line, from: number, to: number, isFirst: boolean): boolean {
  const value = line.text.slice(from, to)
  nodes.push({ type: 'text', value, position: spanOf(line, from, to) })
  return (isFirst ? FIRST_WORDS : WORDS).test(value)
}

/** Returns the point in front of a character of a line. */
export function pointAt({ number, offset }: Line, index: number) {
  return { line: number, column: index + 1, offset: offset + index }
}

/** Returns the position of a part of a line, by default to its end. */
export function spanOf(line: Line, from: number, to = line.text.length) {
  return { start: pointAt(line, from), end: pointAt(line, to) }
}
