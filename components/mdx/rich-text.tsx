import type { ElementContent, Nodes } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { FootnoteReference, Text } from 'mdast'
import { type Options, type State, toHast } from 'mdast-util-to-hast'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Blocks, Inline } from '@/lib/content/sections'
import { Note } from './note'

interface Props {
  nodes: Blocks | Inline
  /** Ids of the page's sources in order; a citation shows its number there. */
  sources?: readonly string[]
  /** Marks `[Company]` and the like as blanks to fill in. */
  blanks?: boolean
}

/** Renders Markdown of a content file. The tree was checked when it was read: it holds no HTML, no code, no unsafe link. */
export function RichText({ nodes, sources = [], blanks = false }: Props) {
  const options: Options = {
    handlers: { footnoteReference: citation(sources), ...(blanks ? { text: textWithBlanks } : {}) },
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  }
  const tree = toHast({ type: 'root', children: nodes }, options)
  return toJsxRuntime(tree as Nodes, { Fragment, jsx, jsxs, components: { Note, table: ScrollingTable } })
}

function citation(sources: readonly string[]) {
  return (_: State, { identifier }: FootnoteReference): ElementContent => {
    const number = String(sources.indexOf(identifier) + 1)
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${identifier}`, ariaLabel: `Source ${number}` },
      children: [{ type: 'text', value: number }],
    }
    return { type: 'element', tagName: 'sup', properties: { className: ['cite'] }, children: [link] }
  }
}

function textWithBlanks(_: State, { value }: Text): ElementContent[] {
  return value.split(/(\[[^\]]+\])/).flatMap((part): ElementContent[] => {
    if (part === '') return []
    const text: ElementContent = { type: 'text', value: part }
    return part.startsWith('[')
      ? [{ type: 'element', tagName: 'mark', properties: { className: ['blank'] }, children: [text] }]
      : [text]
  })
}

function ScrollingTable(props: React.ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrollable by keyboard
    <section className="table-scroll" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </section>
  )
}
