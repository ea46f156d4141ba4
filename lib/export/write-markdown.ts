import type { FootnoteReference, Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers, type Handle, type Info, type Options, toMarkdown } from 'mdast-util-to-markdown'

interface Placing {
  /** The whole address of the page, from which addresses in the text count. */
  address: string
  /** Ids of the page's sources in order; without them a citation stays `[^id]`. */
  citations?: readonly string[]
}

const style: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown()],
}

/** Returns GitHub-flavored Markdown of a tree whose texts come from content files. */
export function writeMarkdown(
  nodes: readonly (RootContent | PhrasingContent)[],
  { address, citations }: Placing,
): string {
  const handlers: Options['handlers'] = {
    link: withPeek((node: Link, parent, state, info) =>
      defaultHandlers.link(
        isRelative(node) ? { ...node, url: new URL(node.url, address).href } : node,
        parent,
        state,
        info,
      ),
    ),
    text: (node: Text, parent, state, info) =>
      isPlain(node.value, info) ? node.value : freeBrackets(defaultHandlers.text(node, parent, state, info)),
    mdxJsxFlowElement: note,
    ...(citations && { footnoteReference: numbered(citations) }),
  }
  return toMarkdown({ type: 'root', children: [...nodes] as RootContent[] }, { ...style, handlers })
}

// A handler tells how what it writes begins, so that what stands before can be escaped.
function withPeek(link: Handle): Handle {
  const { peek } = defaultHandlers.link as Handle & { peek: Handle }
  return Object.assign(link, { peek })
}

function isRelative({ url }: Link): boolean {
  return /^[/#]/.test(url)
}

/** `[[3]](#sources)`: the brackets part the number from the text before it, and show as “[3]” in both views. */
function numbered(citations: readonly string[]): Handle {
  const write = ({ identifier }: FootnoteReference) => `[[${citations.indexOf(identifier) + 1}]](#sources)`
  return Object.assign(write, { peek: () => '[' })
}

/** `<Note title="...">` as a quotation. */
const note: Handle = (node: MdxJsxFlowElement, parent, state, info) => {
  const title = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'title')?.value
  const heading: Nodes[] =
    typeof title === 'string'
      ? [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }]
      : []
  const quote = { type: 'blockquote', children: [...heading, ...node.children] } as Extract<
    Nodes,
    { type: 'blockquote' }
  >
  return defaultHandlers.blockquote(quote, parent, state, info)
}

// `[Company]` is a link only where something defines it, and nothing does; but not so what the end of the brackets is
// followed by, or what begins them, could make another thing of.
function freeBrackets(text: string): string {
  return text.replace(/\\\[([^\]^[\\\s][^\][\\]+)\](?![([:])/g, '[$1]')
}

const SPECIAL = /[\\`*_[\]<>&~|#@\t\r\n]|:\/|(?:^|w)\.[-.\w]|^\(|!$/i
const SPECIAL_AT_START = /^(?:[^\p{L}\d$“]|\d+[.)])/u

// Most texts hold nothing that could mean something in Markdown, and looking for each of some 70 patterns is what takes
// the time: half of a role.
function isPlain(text: string, { before, after }: Info): boolean {
  const isAtStart = /[\r\n]$/.test(before)
  const isAtEnd = /^[\r\n]/.test(after)
  return !SPECIAL.test(text) && !(isAtStart && SPECIAL_AT_START.test(text)) && !(isAtEnd && text.endsWith(' '))
}
