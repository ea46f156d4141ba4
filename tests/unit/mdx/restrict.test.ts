import { describe, expect, test } from 'vitest'
import { parseMdx } from '@/lib/mdx/parse'
import { restrictMdx } from '@/lib/mdx/restrict'

function report(text: string): string[] {
  const { tree, problems } = parseMdx('a.mdx', text)
  if (!tree || problems.length > 0) throw new Error(`MDX cannot read ${text}: ${problems}`)
  return restrictMdx('a.mdx', tree).map(({ line, column, source, ruleId }) => `${line}:${column} ${source}/${ruleId}`)
}

test('Markdown, tables, citations and a note are allowed', () => {
  const text = `## Two\n\n**Bold** _and_ ~~gone~~ \`code {x}\` [link](/about "title")[^a]\n\n> quoted\n\n1. one\n   - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<Note title="Mind">\n\nText.\n\n</Note>\n\n\\{ \\< \n`
  expect(report(text)).toEqual([])
})

describe('code', () => {
  test.each([
    ["import a from 'a'\n", '1:1 mdx/code'],
    ['export const a = 1\n', '1:1 mdx/code'],
    ['{1 + 1}\n', '1:1 mdx/expression'],
    ['Text {a} text\n', '1:6 mdx/expression'],
    ['{/* note */}\n', '1:1 mdx/expression'],
    ['<Note title={a}>\n\nx\n\n</Note>\n', '1:1 mdx/expression'],
    ['<Note {...a}>\n\nx\n\n</Note>\n', '1:1 mdx/expression'],
  ])('%j is refused', (text, problem) => {
    expect(report(text)).toEqual([problem])
  })

  test('inside other elements it is found too', () => {
    expect(report('<Note>\n\n> - {a}\n\n</Note>\n')).toEqual(['3:5 mdx/expression'])
    expect(report('| a |\n|---|\n| {b} |\n')).toEqual(['3:3 mdx/expression'])
  })
})

describe('elements', () => {
  test.each([
    ['<Chart />\n', ['1:1 mdx/component']],
    ['<div>\n\nx\n\n</div>\n', ['1:1 mdx/component']],
    ['x <b>y</b>\n', ['1:3 mdx/component']],
    ['<>x</>\n', ['1:1 mdx/component']],
    ['<constructor />\n', ['1:1 mdx/component']],
    ['<script>alert(1)</script>\n', ['1:1 mdx/script']],
    ['<SCRIPT src="a" />\n', ['1:1 mdx/script']],
    ['<Note color="red">\n\nx\n\n</Note>\n', ['1:1 mdx/attribute']],
    ['<Note onClick="a()">\n\nx\n\n</Note>\n', ['1:1 mdx/event-handler']],
    ['<a ONMOUSEOVER="a()">x</a>\n', ['1:1 mdx/event-handler', '1:1 mdx/component']],
    ['Text <Note>aside</Note> text\n', ['1:6 mdx/tag']],
    ['![a](/a.png)\n', ['1:1 mdx/image']],
    ['![a][b]\n\n[b]: https://example.org/a.png\n', ['1:1 mdx/image', '3:1 mdx/link']],
    ['- [ ] open\n- [x] done\n', ['1:1 mdx/task-list', '2:1 mdx/task-list']],
    ['# Title\n', ['1:1 mdx/heading']],
    ['Title\n=====\n', ['1:1 mdx/heading']],
    ['Text[^a]\n\n[^a]: Mine.\n', ['3:1 mdx/footnote']],
  ])('%j is refused', (text, problems) => {
    expect(report(text)).toEqual(problems)
  })
})

describe('addresses', () => {
  test.each([
    '/about',
    '/about#method',
    '#duties',
    'https://example.org',
    'HTTP://example.org',
    'mailto:a@b.org',
    'tel:+15551234',
  ])('%s is allowed', (address) => {
    expect(report(`[x](${address})\n`)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#10;script:alert(1)',
    'java&NewLine;script:alert(1)',
    'java&#x09;script:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#1;javascript:alert(1)',
    '<java script:alert(1)>',
    '<\tjavascript:alert(1)>',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'about',
    '../about',
    '?q=x',
    '',
    '#',
  ])('%j is refused', (address) => {
    expect(report(`[x](${address})\n`)).toEqual(['1:1 mdx/link'])
  })

  test('links in two pieces are refused: sections are read apart, and the pieces would part', () => {
    expect(report('[x][y]\n\n[y]: https://example.org\n')).toEqual(['1:1 mdx/link', '3:1 mdx/link'])
  })
})
