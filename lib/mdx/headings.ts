import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { walk } from './walk'

export interface HeadingEntry {
  id: string
  text: string
  depth: number
}

/**
 * Gives every heading of the tree an id (rendered as its `id` attribute) and returns them in order.
 * @param taken ids that the page uses already
 */
export function identifyHeadings(tree: Nodes, taken: Iterable<string> = []): HeadingEntry[] {
  const slugger = new GithubSlugger()
  for (const id of taken) slugger.slug(id)
  const headings: HeadingEntry[] = []
  walk(tree, (node) => {
    if (node.type !== 'heading') return
    const text = textOf(node)
    const id = slugger.slug(text)
    node.data = { ...node.data, hProperties: { id } }
    headings.push({ id, text, depth: node.depth })
  })
  return headings
}

/** Returns the id that {@link identifyHeadings} gave the heading. */
export function headingId(node: Heading): string {
  return String(node.data?.hProperties?.id)
}

/** A stretch of text under one second-level heading; the first may have none. */
export interface HeadedPart {
  heading: Heading | undefined
  blocks: RootContent[]
}

/** Returns the blocks in the parts that their second-level headings make. */
export function splitAtHeadings(blocks: readonly RootContent[]): HeadedPart[] {
  const parts: HeadedPart[] = []
  for (const block of blocks) {
    const current = parts.at(-1)
    if (block.type === 'heading' && block.depth === 2) parts.push({ heading: block, blocks: [] })
    else if (current) current.blocks.push(block)
    else parts.push({ heading: undefined, blocks: [block] })
  }
  return parts
}
