import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** The heading below which an import keeps what it could not place. A draft may have it; on a public page it is an error. */
export const LEFT_OVER = 'To be placed'

/** Returns the body of a draft without what is still to be placed, which stands at its end. */
export function withoutLeftOver(tree: Root): Root {
  const at = tree.children.findIndex(
    (node) => node.type === 'heading' && node.depth === 2 && textOf(node) === LEFT_OVER,
  )
  return at === -1 ? tree : { ...tree, children: tree.children.slice(0, at) }
}
