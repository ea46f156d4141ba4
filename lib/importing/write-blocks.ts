import { type Block, withoutBold } from './block'
import { foldItems } from './fold-items'
import { sentenceCase } from './sentence-case'
import { writeInline } from './write-inline'

/**
 * Returns blocks as the Markdown of a section of running text. A heading with nothing below it becomes a bold line; so
 * does every heading where `headings` is off.
 */
export function writeBlocks(blocks: readonly Block[], { headings = true } = {}): string {
  const folded = foldItems(blocks)
  return folded
    .map((block, index) => {
      const next = folded[index + 1]
      const isItem = block.kind === 'item'
      const text = isItem
        ? `- ${writeInline(block.inline)}`
        : writeBlock(block, headings && next !== undefined && next.kind !== 'heading')
      return text + (index === folded.length - 1 ? '' : isItem && next?.kind === 'item' ? '\n' : '\n\n')
    })
    .join('')
}

function writeBlock({ kind, inline }: Block, mayHead: boolean): string {
  if (kind !== 'heading') return writeInline(inline)
  const plain = inline
    .flatMap(withoutBold)
    .map((node) => (node.type === 'text' ? { ...node, value: sentenceCase(node.value) } : node))
  return mayHead ? `### ${writeInline(plain)}` : writeInline([{ type: 'strong', children: plain }])
}

const LONGEST_LINE = 60
const CLOSING = /^(sincerely|(best|kind|warm) |regards|respectfully|yours|thank you|with )[^.!?]*,$/i

/** Returns blocks as a letter: short lines without an empty line between them stay lines of one paragraph, as its end does. */
export function writeLetter(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      const isLine = block.text.length <= LONGEST_LINE && !/^(dear|to whom)\b/i.test(block.text)
      const goesOn = next?.kind === 'text' && block.kind === 'text' && isLine && (!next.gap || CLOSING.test(block.text))
      return writeBlocks([block], { headings: false }) + (next === undefined ? '' : goesOn ? '\\\n' : '\n\n')
    })
    .join('')
}
