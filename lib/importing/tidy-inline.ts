import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/**
 * Returns running text as Markdown can hold it: spaces stand outside of bold and links, several are one, none are at the
 * ends, and nothing is empty. Bold that begins or ends inside a word is taken off.
 */
export function tidyInline(inline: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = joinAlike(inline.flatMap(withSpacesOutside))
  const marked = joinAlike(
    joined.flatMap((node, index) => withoutUnreadable(node, joined[index - 1], joined[index + 1])),
  )
  return marked.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    let value = node.value.replace(/\s+/g, ' ')
    if (index === 0) value = value.trimStart()
    if (index === marked.length - 1) value = value.trimEnd()
    return value === '' ? [] : [{ type: 'text', value }]
  })
}

function withSpacesOutside(node: PhrasingContent): PhrasingContent[] {
  // Backticks in code take more backticks around it, and these could open a block.
  if (node.type === 'inlineCode' && (/`/.test(node.value) || node.value.trim() !== node.value))
    return [{ type: 'text', value: node.value }]
  if (!('children' in node)) return textOf(node) === '' ? [] : [node]
  const text = textOf(node)
  if (text.trim() === '') return text === '' ? [] : [space]
  const children = tidyInline(node.children as PhrasingContent[])
  return [
    ...(/^\s/.test(text) ? [space] : []),
    { ...node, children } as PhrasingContent,
    ...(/\s$/.test(text) ? [space] : []),
  ]
}

const space: PhrasingContent = { type: 'text', value: ' ' }

function joinAlike(inline: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of inline) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    } else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      joined[joined.length - 1] = { ...last, children: joinAlike([...last.children, ...node.children]) }
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value }
    } else joined.push(node)
  }
  return joined
}

// Markdown reads “**bold:**text” as asterisks.
function withoutUnreadable(
  node: PhrasingContent,
  before?: PhrasingContent,
  after?: PhrasingContent,
): PhrasingContent[] {
  if (node.type !== 'strong' && node.type !== 'emphasis') return [node]
  const isFree = (neighbor: PhrasingContent | undefined, side: RegExp) => !neighbor || side.test(textOf(neighbor))
  return isFree(before, /[\s\p{P}]$/u) && isFree(after, /^[\s\p{P}]/u) ? [node] : node.children
}
