import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { writeTable } from './text-table'
import { lengthOf, wrapText } from './wrap-text'

/**
 * Lines are wrapped, because plain text is what is read in a terminal, which would cut them within words. Those who want
 * a paragraph on one line have it in the Markdown.
 */
const WIDTH = 78
const UNDERLINES = ['=', '-', '~']

/** Returns a tree as plain text. A citation is its number among `citations`. */
export function writeText(nodes: readonly RootContent[], citations: readonly string[]): string {
  const inline = (children: readonly PhrasingContent[]): string => children.map(inlineNode).join('')

  const inlineNode = (node: PhrasingContent): string => {
    if (node.type === 'footnoteReference') return ` [${citations.indexOf(node.identifier) + 1}]`
    if (node.type === 'break') return '\n'
    if (node.type === 'link') {
      const words = inline(node.children)
      // The way around the site is no part of what the text says.
      const isQuiet = node.data?.quiet || node.url === words || /^[/#]/.test(node.url)
      return isQuiet ? words : `${words} <${node.url}>`
    }
    if ('children' in node) return inline(node.children)
    return 'value' in node ? node.value.replace(/\s+/g, ' ') : ''
  }

  const blocks = (children: readonly Nodes[], width: number, isTight = false): string[] =>
    children.flatMap((node, index) => [...(index > 0 && !isTight ? [''] : []), ...block(node, width)])

  const block = (node: Nodes, width: number): string[] => {
    switch (node.type) {
      case 'heading': {
        const lines = wrapText(inline(node.children), width)
        const underline = UNDERLINES[node.depth - 1] ?? '~'
        return [...lines, underline.repeat(Math.max(...lines.map(lengthOf)))]
      }
      case 'paragraph':
        return wrapText(inline(node.children), width)
      case 'list':
        return list(node, width)
      case 'table':
        return writeTable(
          node.children.map((row) => row.children.map((cell) => inline(cell.children))),
          node.align,
          width,
        )
      case 'blockquote':
        return indent(blocks(node.children, width - 2), '> ', '> ')
      case 'mdxJsxFlowElement': {
        const title = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'title')?.value
        const heading = typeof title === 'string' ? [...wrapText(title, width - 2), ''] : []
        return indent([...heading, ...blocks(node.children, width - 2)], '> ', '> ')
      }
      case 'code':
        return indent(node.value.split('\n'), '    ', '    ')
      case 'thematicBreak':
        return ['-'.repeat(width)]
      default:
        return 'children' in node ? blocks(node.children, width) : 'value' in node ? [node.value] : []
    }
  }

  const list = ({ ordered, start, children }: List, width: number): string[] =>
    children.flatMap((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- '
      const lines = indent(blocks(item.children, width - mark.length, !item.spread), mark, ' '.repeat(mark.length))
      return item.spread && index > 0 ? ['', ...lines] : lines
    })

  return `${blocks(nodes, WIDTH).join('\n')}\n`
}

function indent(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
}
