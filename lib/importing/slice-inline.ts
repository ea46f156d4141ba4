import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Returns the part of running text between two of its characters, with its bold and links. */
export function sliceInline(inline: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  let at = 0
  return inline.flatMap((node): PhrasingContent[] => {
    const size = textOf(node).length
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, size)]
    at += size
    if (from >= to) return []
    if (from === 0 && to === size) return [node]
    if ('value' in node) return [{ ...node, value: node.value.slice(from, to) } as PhrasingContent]
    return 'children' in node
      ? [{ ...node, children: sliceInline(node.children as PhrasingContent[], from, to) } as PhrasingContent]
      : [node]
  })
}
