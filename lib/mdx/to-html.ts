import type { Element, ElementContent } from 'hast'
import { toHtml as hastToHtml } from 'hast-util-to-html'
import type { FootnoteReference, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast'

interface Options {
  /** Ids of the page's sources in order; a citation shows its number there. */
  sources?: readonly string[]
  /** Marks `[Company]` and the like as blanks to fill in. */
  blanks?: boolean
}

/**
 * Returns the HTML of Markdown from a content file. The tree was checked when it was read: it holds no HTML, no code and
 * no unsafe link, and everything in it is escaped here.
 */
export function toHtml(
  nodes: readonly (RootContent | PhrasingContent)[],
  { sources = [], blanks = false }: Options = {},
): string {
  const handlers = {
    root: withoutLineBreaks,
    footnoteReference: (_: State, node: FootnoteReference) => citation(node, sources),
    mdxJsxFlowElement: note,
    table: scrollingTable,
    ...(blanks && { text: textWithBlanks }),
  }
  return hastToHtml(toHast({ type: 'root', children: [...nodes] as RootContent[] }, { handlers }))
}

// By default each node of a root stands on a line of its own, which parts a bold word from the comma after it.
function withoutLineBreaks(state: State, node: Root): ElementContent[] {
  return state.all(node)
}

function citation({ identifier }: FootnoteReference, sources: readonly string[]): Element {
  const number = String(sources.indexOf(identifier) + 1)
  const link = element('a', { href: `#source-${identifier}`, ariaLabel: `Source ${number}` }, [
    { type: 'text', value: number },
  ])
  return element('sup', { className: ['cite'] }, [link])
}

/** `<Note title="...">`: an aside in the running text. */
function note(state: State, node: MdxJsxFlowElement): Element {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'title',
  )
  const title = typeof attribute?.value === 'string' ? attribute.value : undefined
  const heading =
    title === undefined ? [] : [element('p', { className: ['note-title'] }, [{ type: 'text', value: title }])]
  return element('div', { className: ['aside'], role: 'note' }, [...heading, ...state.all(node as never)])
}

// A table wider than the screen scrolls by itself; the focus lets the keyboard scroll it.
function scrollingTable(state: State, node: Parameters<typeof defaultHandlers.table>[1]): Element {
  return element('div', { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [
    defaultHandlers.table(state, node),
  ])
}

function textWithBlanks(_: State, { value }: Text): ElementContent[] {
  return value.split(/(\[[^\]]+\])/).flatMap((part): ElementContent[] => {
    if (part === '') return []
    const text: ElementContent = { type: 'text', value: part }
    return part.startsWith('[') ? [element('mark', { className: ['blank'] }, [text])] : [text]
  })
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
