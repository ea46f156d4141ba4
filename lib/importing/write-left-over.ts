import { TO_DO } from '../editing/placeholders'
import type { Block } from './block'
import { writeBlocks } from './write-blocks'
import { writeInline } from './write-inline'

/**
 * Returns the Markdown of what an import could not place.
 * @param renamed headings and labels that the file has in other words
 */
export function writeLeftOver(blocks: readonly Block[], renamed: readonly string[]): string {
  const parts = [
    `${TO_DO}: move what follows to where it belongs or delete it, and then this heading.`,
    writeBlocks(blocks, { headings: false }),
    renamed.length > 0
      ? writeInline([{ type: 'text', value: `Headings and labels that read otherwise before: ${renamed.join('; ')}` }])
      : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
