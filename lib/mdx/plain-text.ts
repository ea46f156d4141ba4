import type { Nodes, PhrasingContent, RootContent } from 'mdast'

/** Returns the text of Markdown without its marks; blocks, cells and line breaks are a space apart, citations are left out. */
export function plainText(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return nodes
    .map(read)
    .join('')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'footnoteReference'])

function read(node: Nodes): string {
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(read).join('') : ''
  return INLINE.has(node.type) ? text : ` ${text} `
}
