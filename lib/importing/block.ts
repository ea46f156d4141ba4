import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { tidyInline } from './tidy-inline'

/** One line or paragraph of a document, as every reader gives it. */
export interface Block {
  /** What the document says it is. Many say nothing: then a heading or an item is a text, too. */
  kind: 'heading' | 'item' | 'text'
  /** Of a heading its level, 1 to 6; of an item how deep it is nested, from 1; else 0. */
  depth: number
  inline: PhrasingContent[]
  /** The words alone, in one line. */
  text: string
  /** Whether it stands apart from what is before it. */
  gap: boolean
  /** Whether all of it is bold or in capitals, as headings without markup are. */
  strong: boolean
  /** Whether a number stood before it, as before items and some headings. */
  numbered: boolean
}

const BULLET = /^(?:[•·‣▪▫◦●○■□◆◇➢➤►▸✓✔]\s*|[-–—*+]\s+|o\t+)/
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/
const MOST_OF_A_HEADING = 100

/** Returns the blocks of one paragraph, item or heading: one for each line of a text, none where there are no words. */
export function blocksOf(
  kind: Block['kind'],
  depth: number,
  inline: readonly PhrasingContent[],
  { gap = true, numbered = false } = {},
): Block[] {
  const lines = kind === 'text' ? splitAtBreaks(inline) : [inline.map(withoutBreak)]
  const blocks: Block[] = []
  for (const line of lines) {
    const block = blockOf(kind, depth, tidyInline(line), gap && blocks.length === 0)
    const last = blocks.at(-1)
    // An item with its bullet typed goes on behind a break.
    if (block?.kind === 'text' && last?.kind === 'item' && /^\p{Ll}/u.test(block.text))
      blocks[blocks.length - 1] = joined(last, block)
    else if (block) blocks.push(numbered ? { ...block, numbered } : block)
  }
  return blocks
}

/** Returns the bullet or number before an item, with the space behind it; undefined when a line is none. */
export function itemMark(line: string): string | undefined {
  const [mark] = BULLET.exec(line) ?? NUMBER.exec(line) ?? []
  return mark === line ? undefined : mark
}

function blockOf(kind: Block['kind'], depth: number, inline: PhrasingContent[], gap: boolean): Block | undefined {
  const text = textOf(inline).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  const mark = kind === 'text' ? itemMark(text) : undefined
  if (mark !== undefined) {
    const rest = blockOf('item', 1, tidyInline(withoutStart(inline, mark.length)), gap)
    return rest && { ...rest, numbered: !BULLET.test(text) }
  }
  const bold = kind !== 'item' && inline.every((node) => node.type === 'strong' || textOf(node).trim() === '')
  const plain = kind === 'heading' ? tidyInline(inline.flatMap((node) => withoutBold(node))) : inline
  const isCapitals = text.length <= MOST_OF_A_HEADING && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
  return { kind, depth, inline: plain, text, gap, strong: kind === 'text' && (bold || isCapitals), numbered: false }
}

function joined(first: Block, second: Block): Block {
  const inline = tidyInline([...first.inline, { type: 'text', value: ' ' }, ...second.inline])
  return { ...first, inline, text: `${first.text} ${second.text}` }
}

function splitAtBreaks(inline: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of inline) {
    if (node.type === 'break') lines.push([])
    else if ('children' in node && node.children.some(({ type }) => type === 'break')) {
      // A bold text over several lines is several bold texts.
      const parts = splitAtBreaks(node.children as PhrasingContent[])
      parts.forEach((children, index) => {
        if (index > 0) lines.push([])
        lines.at(-1)?.push({ ...node, children } as PhrasingContent)
      })
    } else lines.at(-1)?.push(node)
  }
  return lines
}

function withoutBreak(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' }
  return 'children' in node
    ? ({ ...node, children: (node.children as PhrasingContent[]).map(withoutBreak) } as PhrasingContent)
    : node
}

/** Takes bold off, which a heading has no use for. */
export function withoutBold(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children.flatMap(withoutBold) : [node]
}

/** Takes a number of characters off the beginning, where a bullet stands. */
export function withoutStart(inline: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length
  return inline.flatMap((node): PhrasingContent[] => {
    const size = textOf(node).length
    const cut = Math.min(left, size)
    left -= cut
    if (cut === 0) return [node]
    if (cut === size) return []
    if (node.type === 'text' || node.type === 'inlineCode') return [{ ...node, value: node.value.slice(cut) }]
    return 'children' in node
      ? [{ ...node, children: withoutStart(node.children as PhrasingContent[], cut) } as PhrasingContent]
      : [node]
  })
}
