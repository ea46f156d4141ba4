import type { Blocks, Inline } from '@/lib/content/sections'
import { toHtml } from '@/lib/mdx/to-html'

interface Props {
  nodes: Blocks | Inline
  /** The element that holds the text. */
  as?: 'div' | 'li' | 'span'
  className?: string
  sources?: readonly string[]
  /** Marks `[Company]` and the like as blanks to fill in. */
  blanks?: boolean
}

/**
 * Markdown of a content file. It goes through React as one string: as elements, the text of a page would be serialized
 * four times over in a build.
 */
export function RichText({ nodes, as: Tag = 'div', className, ...options }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made from a checked tree in which everything is escaped
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: toHtml(nodes, options) }} />
}
