import type { Nodes, Parents } from 'mdast'

/**
 * Calls a function for a node and all below it, in the order of the text. Every file passes through here several times,
 * and `unist-util-visit` takes five times as long, because it names a function after each node.
 */
export function walk(node: Nodes, see: (node: Nodes, parent: Parents | undefined) => void, parent?: Parents): void {
  see(node, parent)
  if ('children' in node) for (const child of node.children) walk(child, see, node)
}
