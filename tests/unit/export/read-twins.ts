import { createProcessor } from '@mdx-js/mdx'
import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { plainText } from '@/lib/mdx/plain-text'

const processor = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] })

/** Returns the syntax tree of Markdown as any renderer would read it. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown) as Root
}

/** Returns the text of a document’s parts by their second-level headings, the part before the first without a name. */
export function markdownParts(markdown: string): [title: string, text: string][] {
  const parts: [string, RootContent[]][] = [['', []]]
  for (const node of withoutCitations(parseMarkdown(markdown)).children) {
    if (node.type === 'heading' && node.depth === 2) parts.push([textOf(node), []])
    else parts.at(-1)?.[1].push(node)
  }
  return parts.map(([title, nodes]) => [title, plainText(nodes)])
}

/** Returns the same of plain text, where a heading is underlined with hyphens. */
export function textParts(text: string): [title: string, text: string][] {
  const [head = '', ...parts] = text.split(/\n\n(?=.+\n-+\n\n)/)
  const plain = (part: string) =>
    part
      .replace(/\s+\[\d+\]/g, '')
      .replace(/\s+<https?:[^>]*>/g, '')
      .replace(/^[ ]*(?:- |> )/gm, '')
      .replace(/^[-~= ]+$/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
  return [['', plain(head)], ...parts.map((part): [string, string] => titleAndRest(part, plain))]
}

/** Returns the words of Markdown as they stand in the JSON. */
export function wordsOfMarkdown(markdown: string): string {
  return plainText(withoutCitations(parseMarkdown(markdown.replace(/\[\^[a-z0-9-]+\]/g, ''))).children)
}

function titleAndRest(part: string, plain: (part: string) => string): [string, string] {
  const [title = '', , ...rest] = part.split('\n')
  return [title, plain(rest.join('\n'))]
}

function withoutCitations(tree: Root): Root {
  visit(tree, 'link', (node, index, parent) => {
    if (node.url !== '#sources' || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
  return tree
}
