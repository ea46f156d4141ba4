import { Parser } from 'htmlparser2'
import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Block, blocksOf } from './block'
import { rowBlocks } from './row-blocks'

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'svg', 'iframe', 'object', 'noscript'])
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const MARKS: Record<string, 'strong' | 'emphasis'> = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis' }
/** Read as headings without a level: the question of an accordion, the term of a list of terms. */
const TERMS = new Set(['summary', 'dt', 'legend', 'caption'])

interface Mark {
  name: string
  /** What its text is wrapped in. */
  wrap: (children: PhrasingContent[]) => PhrasingContent
}

/** Returns the blocks of an HTML page: what a reader sees, in its order. */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = []
  // Cells of the table rows that are open, the innermost last.
  const rows: Block[][][] = []
  const marks: Mark[] = []
  let inline: PhrasingContent[] = []
  let kind: Block['kind'] | 'term' = 'text'
  let depth = 0
  let lists = 0
  let unseen = 0
  let pre = 0

  const flush = () => {
    const content = kind === 'term' ? [{ type: 'strong' as const, children: inline }] : inline
    const made = blocksOf(kind === 'term' ? 'text' : kind, depth, content as PhrasingContent[])
    ;(rows.at(-1)?.at(-1) ?? blocks).push(...made)
    inline = []
    // A second paragraph of an item belongs to it.
    if (kind === 'item' && made.length > 0) depth = lists + 1
    if (kind === 'heading' || kind === 'term') begin('text', 0)
  }
  const begin = (next: typeof kind, level: number) => {
    kind = next
    depth = level
  }
  const put = (node: PhrasingContent) => inline.push(marks.reduceRight((wrapped, { wrap }) => wrap([wrapped]), node))

  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1
      if (unseen > 0) return
      if (name === 'br') put({ type: 'break' })
      if (name === 'img' && attributes.alt) put({ type: 'text', value: attributes.alt })
      const wrap = wrapOf(name, attributes.href)
      if (wrap && !marks.some((mark) => mark.name === name)) marks.push({ name, wrap })
      if (INLINE.has(name) || name === 'br' || name === 'img') return
      flush()
      if (name === 'ul' || name === 'ol') lists += 1
      if (name === 'li') begin('item', Math.max(lists, 1))
      if (/^h[1-6]$/.test(name)) begin('heading', Number(name[1]))
      if (TERMS.has(name)) begin('term', 0)
      if (name === 'pre') pre += 1
      if (name === 'tr') rows.push([])
      if (name === 'td' || name === 'th') rows.at(-1)?.push([])
    },
    ontext(text) {
      if (unseen > 0) return
      const lines = pre > 0 ? text.split('\n') : [text]
      lines.forEach((value, index) => {
        if (index > 0) put({ type: 'break' })
        put({ type: 'text', value })
      })
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1)
      if (unseen > 0 || UNSEEN.has(name)) return
      const at = marks.findLastIndex((mark) => mark.name === name)
      if (at !== -1) marks.splice(at, 1)
      if (INLINE.has(name) || name === 'br' || name === 'img') return
      flush()
      if (name === 'ul' || name === 'ol') lists = Math.max(0, lists - 1)
      if (name === 'li' || name === 'ul' || name === 'ol') begin(lists > 0 ? 'item' : 'text', lists > 0 ? lists + 1 : 0)
      if (name === 'pre') pre = Math.max(0, pre - 1)
      if (name === 'tr') {
        const cells = rows.pop() ?? []
        ;(rows.at(-1)?.at(-1) ?? blocks).push(...rowBlocks(cells))
      }
    },
  })
  parser.end(html)
  flush()
  return [...blocks, ...rows.flat(2)]
}

function wrapOf(name: string, href = ''): Mark['wrap'] | undefined {
  const type = MARKS[name]
  if (type) return (children) => ({ type, children })
  if (name === 'code') return (children) => ({ type: 'inlineCode', value: textOf(children) })
  // Addresses below another site's root mean nothing here.
  if (name === 'a' && /^(https?:\/\/|mailto:|tel:)/i.test(href.trim()))
    return (children) => ({ type: 'link', url: href.trim(), children: children as [] })
  return undefined
}
