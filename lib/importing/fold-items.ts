import type { PhrasingContent } from 'mdast'
import type { Block } from './block'

/** Joins what is nested in an item to it, in one line: “Reports: by day; by week”. Everything else stays as it is. */
export function foldItems(blocks: readonly Block[]): Block[] {
  const folded: Block[] = []
  let outer = 0
  let joined = 0
  for (const block of blocks) {
    const last = folded.at(-1)
    if (block.kind === 'item' && last?.kind === 'item' && block.depth > outer) {
      const goesOn = /[:;,.?!]$/.test(last.text) || /^(and|or)\b/.test(block.text)
      const separator = joined > 0 ? '; ' : goesOn ? ' ' : ': '
      const inline: PhrasingContent[] = [...last.inline, { type: 'text', value: separator }, ...block.inline]
      folded[folded.length - 1] = { ...last, inline, text: last.text + separator + block.text }
      joined += 1
    } else {
      folded.push(block)
      outer = block.kind === 'item' ? block.depth : 0
      joined = 0
    }
  }
  return folded
}
