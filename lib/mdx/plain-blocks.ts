import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { type Line, pointAt, readPlainInline, spanOf } from './plain-inline'
import { mayBePlain, PLAIN_WORDS } from './plain-words'

/** Lines without an empty one between them. */
type Chunk = Line[]

/** A paragraph of this one sign stands where blocks were taken out. */
const SIGN = '\uF8FF'
const WORDS = new RegExp(`^${PLAIN_WORDS}$`, 'u')

/**
 * Takes the paragraphs, headings and lists of plain words out of a straight text; most of a role is of this kind. Returns
 * the rest, undefined when there is none, and a function that puts the blocks into the tree of the rest: the result is the
 * tree of the whole text.
 * @param starts the offsets at which the lines start
 */
export function takePlainBlocks(text: string, definitions: string, starts: readonly number[]) {
  const lines = text.split('\n')
  const taken = new Map<number, RootContent[]>()
  let open: RootContent[] | undefined
  const chunks = chunksOf(lines, starts)
  chunks.forEach((chunk, index) => {
    const block = readBlock(chunk, standsAlone(chunks[index - 1], chunks[index + 1]), definitions)
    if (!block) {
      open = undefined
      return
    }
    const number = chunk[0]?.number ?? 0
    lines.fill('', number - 1, number - 1 + chunk.length)
    if (!open) {
      open = []
      taken.set(number, open)
      lines[number - 1] = SIGN
    }
    open.push(block)
  })
  const isAll = lines.every((line) => line === '' || line === SIGN)
  return {
    rest: isAll ? undefined : lines.join('\n'),
    restore: (tree?: Root): Root => ({
      type: 'root',
      ...tree,
      children: tree ? tree.children.flatMap((node) => blocksAt(node, taken)) : [...taken.values()].flat(),
    }),
  }
}

function blocksAt(node: RootContent, taken: Map<number, RootContent[]>): RootContent[] {
  const [text] = node.type === 'paragraph' ? node.children : []
  const isSign = text?.type === 'text' && text.value === SIGN
  return (isSign && taken.get(node.position?.start.line ?? 0)) || [node]
}

function chunksOf(lines: readonly string[], starts: readonly number[]): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  lines.forEach((text, index) => {
    const line = { text, number: index + 1, offset: starts[index] ?? 0 }
    if (text.trim() === '') open = undefined
    else if (open) open.push(line)
    else {
      open = [line]
      chunks.push(open)
    }
  })
  return chunks
}

// Lists with nothing but empty lines between them are one, and what is indented belongs to the item above it.
function standsAlone(before: Chunk | undefined, after: Chunk | undefined): boolean {
  const [above, more] = before ?? []
  return !more && (!above || /^[#\p{L}]/u.test(above.text)) && !/^[\s\d*+-]/.test(after?.[0]?.text ?? '')
}

function readBlock(chunk: Chunk, isAlone: boolean, definitions: string): Heading | List | Paragraph | undefined {
  const [first, more] = chunk
  if (!first) return undefined
  if (first.text.startsWith('- ')) return isAlone ? readList(chunk, definitions) : undefined
  const marks = more ? undefined : /^#{1,6}(?= )/.exec(first.text)?.[0].length
  const children = more ? readLines(chunk) : readPlainInline(first, marks ? marks + 1 : 0, definitions)
  if (!children) return undefined
  if (marks) return { type: 'heading', depth: marks as Heading['depth'], children, position: spanOf(first, 0) }
  return { type: 'paragraph', children, position: spanOfLines(chunk) }
}

function readList(chunk: Chunk, definitions: string): List | undefined {
  const items: List['children'] = []
  for (const line of chunk) {
    const children = line.text.startsWith('- ') ? readPlainInline(line, 2, definitions) : undefined
    if (!children || children.length === 0) return undefined
    const paragraph: Paragraph = { type: 'paragraph', children, position: spanOf(line, 2) }
    items.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: spanOf(line, 0) })
  }
  return { type: 'list', ordered: false, start: null, spread: false, children: items, position: spanOfLines(chunk) }
}

// A backslash at the end of a line breaks it.
function readLines(chunk: Chunk): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  let part: Line[] = []
  for (const [index, line] of chunk.entries()) {
    const next = chunk[index + 1]
    const breaks = next !== undefined && line.text.endsWith('\\')
    const words = breaks ? { ...line, text: line.text.slice(0, -1) } : line
    if (!WORDS.test(words.text) || !mayBePlain(words.text)) return undefined
    part.push(words)
    if (next && !breaks) continue
    nodes.push({ type: 'text', value: part.map(({ text }) => text).join('\n'), position: spanOfLines(part) })
    if (breaks) {
      const position = { start: pointAt(line, words.text.length), end: pointAt(next, 0) }
      nodes.push({ type: 'break', position })
    }
    part = []
  }
  return nodes
}

function spanOfLines(lines: Line[]) {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { start: pointAt(first, 0), end: spanOf(last, 0).end } : undefined
}
