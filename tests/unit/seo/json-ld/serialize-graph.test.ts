import { Parser } from 'htmlparser2'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Graph } from 'schema-dts'
import { expect, test } from 'vitest'
import { JsonLd } from '@/components/site/json-ld'
import { serializeGraph } from '@/lib/seo/json-ld/serialize-graph'

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT\u000c>',
  '<!-- <script>',
  ']]>',
  '&lt;b&gt; &amp; &quot;',
  'line\u2028and\u2029paragraph',
  'quote " and backslash \\ and \\u003c',
  '🧰 Ångström “curly”',
]
const graph = (names: string[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': names.map((name) => ({ '@type': 'Thing', name })),
})

test('no sign that ends a script, a comment or a line of JavaScript is written as itself', () => {
  expect(serializeGraph(graph(hostile))).not.toMatch(/[<>&\u2028\u2029]/)
})

test('whatever a text holds, it comes back letter by letter', () => {
  expect(JSON.parse(serializeGraph(graph(hostile)))).toEqual(graph(hostile))
})

test('in a page it is one script element and nothing else, whatever a text holds', () => {
  const html = `<div>${renderToStaticMarkup(createElement(JsonLd, { graph: graph(hostile) }))}</div>`
  const tags: string[] = []
  const texts: string[] = []
  const parser = new Parser({
    onopentag: (name, { type }) => void tags.push(`${name} ${type ?? ''}`.trim()),
    ontext: (text) => void texts.push(text),
    oncomment: () => void tags.push('comment'),
  })
  parser.end(html)
  expect(tags).toEqual(['div', 'script application/ld+json'])
  expect(JSON.parse(texts.join(''))['@graph']).toHaveLength(hostile.length)
})
