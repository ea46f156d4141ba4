import type { PhrasingContent } from 'mdast'
import { type Block, blocksOf } from './block'
import { recognizeHeading } from './recognize-heading'

const LONGEST_LABEL = 40
/** How much of the time a duty takes. */
const SHARE = /^\d{1,3}\s?%$/

/**
 * Returns the blocks of one row of a table. A label and its value become one line “label: value”; cells with more than a
 * line in them are there for the layout, and their blocks follow one another.
 */
export function rowBlocks(cells: readonly Block[][]): Block[] {
  const filled = cells.filter((cell) => cell.length > 0)
  const [label, value] = filled.map(([first]) => first)
  if (filled.length === 2 && label && value && SHARE.test(label.text)) return dutyBlocks(label.text, filled[1] ?? [])
  if (filled.length > 2 && filled.length % 2 === 0 && isInTurn(filled))
    return [rowBlocks(filled.slice(0, 2)), rowBlocks(filled.slice(2))].flat()
  if (filled.length < 2 || filled.some((cell) => cell.length > 1 || cell[0]?.kind !== 'text')) return filled.flat()
  const isLabelled = label && label.text.length <= LONGEST_LABEL && (filled.length === 2 || isGroup(label.text))
  const colon = isLabelled && (/[:?]$/.test(label.text) ? ' ' : ': ')
  const inline = filled.flatMap(([block], index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: (index === 1 && colon) || ' | ' }] : []),
    ...(block?.inline ?? []),
  ])
  return blocksOf('text', 0, inline)
}

/** Whether a row of a table such as “Criterion | Essential | Desirable” holds a group of qualifications. */
function isGroup(label: string): boolean {
  const meaning = recognizeHeading(label, '')
  return meaning !== undefined && 'group' in meaning
}

/** Whether a row is made of labels and values in turn: “Title: | Welder | Grade: | 14”. */
function isInTurn(cells: readonly Block[][]): boolean {
  const alternates = (isLabel: (block: Block) => boolean) =>
    cells.every(([block], index) => block !== undefined && isLabel(block) === (index % 2 === 0))
  // A code such as “OPT-02” is all capitals, as labels can be.
  return alternates(({ text }) => text.endsWith(':')) || alternates(({ strong, text }) => strong || text.endsWith(':'))
}

// Below a duty stands what it is made of; a list is of duties.
function dutyBlocks(share: string, [first, ...others]: readonly Block[]): Block[] {
  if (!first) return []
  const text = ` (${share})`
  const inline = [...withoutPeriod(first.inline), { type: 'text' as const, value: text }]
  return [
    { ...first, kind: 'item', depth: 1, text: first.text.replace(/\.$/, '') + text, inline },
    ...others.map((block): Block => ({ ...block, kind: 'item', depth: first.kind === 'item' ? 1 : 2 })),
  ]
}

function withoutPeriod(inline: readonly PhrasingContent[]): PhrasingContent[] {
  const last = inline.at(-1)
  return last?.type === 'text'
    ? [...inline.slice(0, -1), { ...last, value: last.value.replace(/\.$/, '') }]
    : [...inline]
}
