import { createProcessor } from '@mdx-js/mdx'
import type { Definition, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { type Block, blocksOf } from './block'
import { readHtml } from './read-html'
import { rowBlocks } from './row-blocks'

const processor = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] })

/** Returns the blocks of a Markdown text. Its front matter is read as lines “label: value”. */
export function readMarkdown(text: string): Block[] {
  const [frontMatter = '', fields = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? []
  const tree = processor.parse(text.slice(frontMatter.length)) as Root
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node))
  return [
    ...fields.split('\n').flatMap((line) => blocksOf('text', 0, [plain(line)])),
    ...readNodes(tree.children, definitions, 0),
  ]
}

type Definitions = ReadonlyMap<string, Definition>

function readNodes(nodes: readonly RootContent[], definitions: Definitions, lists: number): Block[] {
  const inlineOf = (inline: readonly PhrasingContent[]) => inline.flatMap((node) => readInline(node, definitions))
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return blocksOf('heading', node.depth, inlineOf(node.children))
      case 'paragraph':
        return blocksOf('text', 0, inlineOf(node.children))
      case 'list':
        return node.children.flatMap(({ children }) => {
          const [first, ...rest] = children
          const item = first?.type === 'paragraph' ? blocksOf('item', lists + 1, inlineOf(first.children)) : []
          // A second paragraph of an item belongs to it.
          const below = readNodes(item.length > 0 ? rest : children, definitions, lists + 1)
          return [...item, ...below.map((block) => (block.kind === 'text' ? asItem(block, lists + 2) : block))]
        })
      case 'table':
        return node.children.flatMap(({ children }) =>
          rowBlocks(children.map((cell) => blocksOf('text', 0, inlineOf(cell.children)))),
        )
      case 'code':
        return node.value.split('\n').flatMap((line) => blocksOf('text', 0, [plain(line)]))
      case 'html':
        return readHtml(node.value)
      case 'definition':
        return /^https?:/i.test(node.url) ? [] : blocksOf('text', 0, [plain(`${node.label ?? ''}: ${node.url}`)])
      case 'footnoteDefinition':
        return [...blocksOf('text', 0, [plain(`[^${node.label}]`)]), ...readNodes(node.children, definitions, lists)]
      default:
        return 'children' in node ? readNodes(node.children as RootContent[], definitions, lists) : []
    }
  })
}

function asItem(block: Block, depth: number): Block {
  return { ...block, kind: 'item', depth, strong: false }
}

function readInline(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      if (/^<br\b/i.test(node.value)) return [{ type: 'break' }]
      return []
    case 'image':
      return [plain(`${node.alt ?? ''} (${node.url})`)]
    case 'imageReference':
      return [plain(node.alt ?? node.label ?? '')]
    case 'footnoteReference':
      return [plain(`[^${node.label}]`)]
    case 'link':
      return linked(node.children, node.url, definitions)
    case 'linkReference':
      return linked(node.children, definitions.get(node.identifier)?.url ?? '', definitions)
    case 'strong':
    case 'emphasis':
      return [{ ...node, children: node.children.flatMap((child) => readInline(child, definitions)) }]
    default:
      return 'children' in node ? node.children.flatMap((child) => readInline(child, definitions)) : [node]
  }
}

// Addresses below another site's root mean nothing here; as words they stay.
function linked(content: PhrasingContent[], url: string, definitions: Definitions): PhrasingContent[] {
  const children = content.flatMap((child) => readInline(child, definitions))
  if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) return [{ type: 'link', url, children: children as [] }]
  return url === '' ? children : [...children, plain(` (${url})`)]
}

function plain(value: string): PhrasingContent {
  return { type: 'text', value }
}
