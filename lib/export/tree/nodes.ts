import type {
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableRow,
} from 'mdast'

declare module 'mdast' {
  interface LinkData {
    /** Plain text leaves the address out: the words alone say it. */
    quiet?: boolean
  }
}

/** Running text: words, nodes, or several of them. What is empty leaves nothing. */
export type Words = string | PhrasingContent | false | null | undefined | readonly Words[]

/** Returns running text as nodes. */
export function inline(words: Words): PhrasingContent[] {
  if (!words) return []
  if (typeof words === 'string') return [{ type: 'text', value: words }]
  return 'type' in words ? [words] : words.flatMap(inline)
}

export function paragraph(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: inline(words) }
}

export function heading(depth: Heading['depth'], words: Words): Heading {
  return { type: 'heading', depth, children: inline(words) }
}

export function strong(words: Words): Strong {
  return { type: 'strong', children: inline(words) }
}

export function emphasis(words: Words): PhrasingContent {
  return { type: 'emphasis', children: inline(words) }
}

export function link(words: Words, url: string, data?: Link['data']): Link {
  return { type: 'link', url, children: inline(words), ...(data && { data }) }
}

/** Returns an address that is its own link. */
export function bareLink(url: string): Link {
  return link(url, url)
}

/** Returns the citation of a source by its id. */
export function citation(id: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: id, label: id }
}

export function list(items: readonly Words[], { ordered = false } = {}): List {
  const children = items.map((words): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(words)] }))
  return { type: 'list', ordered, spread: false, children }
}

/** Returns a table; the first column is words, the others are figures unless `align` says so. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly Words[])[],
  align: Table['align'] = columns.map((_, index) => (index === 0 ? null : 'right')),
): Table {
  const row = (cells: readonly Words[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  })
  return { type: 'table', align, children: [columns, ...rows].map(row) }
}

/** Returns what stands above figures and names them. */
export function figureName(caption: string): RootContent {
  return paragraph(strong(caption))
}
