import type { PhrasingContent } from 'mdast'
import { type Block, blocksOf } from './block'

const LONGEST_LABEL = 40

/**
 * Returns the blocks of one row of a table. A label and its value become one line “label: value”; cells with more than a
 * line in them are there for the layout, and their blocks follow one another.
 */
export function rowBlocks(cells: readonly Block[][]): Block[] {
  const filled = cells.filter((cell) => cell.length > 0)
  const [label, value] = filled.map(([first]) => first)
  if (filled.length < 2 || filled.some((cell) => cell.length > 1 || cell[0]?.kind !== 'text')) return filled.flat()
  const isPair = filled.length === 2 && label && value && label.text.length <= LONGEST_LABEL
  const separator = isPair ? (/[:?]$/.test(label.text) ? ' ' : ': ') : ' | '
  const inline = filled.flatMap(([block], index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: separator }] : []),
    ...(block?.inline ?? []),
  ])
  return blocksOf('text', 0, inline)
}
