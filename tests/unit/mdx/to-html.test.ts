import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/mdx/parse'
import { toHtml } from '@/lib/mdx/to-html'

const html = (text: string, options = {}) => toHtml(parseMdx('a.mdx', text).tree?.children as RootContent[], options)

test('text is escaped, and no white space is added between its parts', () => {
  expect(html('**2 years**, `a < b` & \\<script>\n')).toBe(
    '<p><strong>2 years</strong>, <code>a &#x3C; b</code> &#x26; &#x3C;script></p>',
  )
})

test('a citation shows the number of its source on the page', () => {
  expect(html('Jobs grow.[^b]\n', { sources: ['a', 'b'] })).toBe(
    '<p>Jobs grow.<sup class="cite"><a href="#source-b" aria-label="Source 2">2</a></sup></p>',
  )
})

test('blanks are marked where they are asked for, and only there', () => {
  expect(html('Dear [Name],\n', { blanks: true })).toBe('<p>Dear <mark class="blank">[Name]</mark>,</p>')
  expect(html('Dear [Name],\n')).toBe('<p>Dear [Name],</p>')
})

test('a note is an aside with its title', () => {
  expect(html('<Note title="Mind">\n\nText.\n\n</Note>\n')).toBe(
    '<div class="aside" role="note"><p class="note-title">Mind</p><p>Text.</p></div>',
  )
})

test('a table can be scrolled by keyboard', () => {
  expect(html('| a |\n|---|\n| b |\n')).toMatch(
    /^<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>/,
  )
})
