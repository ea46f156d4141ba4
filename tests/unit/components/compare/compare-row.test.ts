import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CompareRow } from '@/components/compare/compare-row'
import { type ComparedRow, comparedRow } from '@/lib/compare/compared-row'

function render(row: ComparedRow): string {
  const titles = ['One', 'Two', 'Three']
  return renderToStaticMarkup(createElement(CompareRow, { row, titles, isContinued: false, scale: undefined }))
}

const texts = (...values: string[]) =>
  comparedRow(
    'text',
    'Level',
    values.map((text) => ({ text, detail: `why ${text}` })),
    ({ text }) => text,
  )

test('what all say stands in one cell, which says so', () => {
  const html = render(texts('Senior', 'Senior', 'Senior'))
  expect(html).toContain(
    '<td role="cell" colSpan="3" class="whole"><b>Senior</b> <span class="all">(all three)</span></td>',
  )
  expect(html).not.toContain('why')
})

test('the odd one is marked, and a screen reader hears it', () => {
  const html = render(texts('Mid', 'Senior', 'Mid'))
  expect(html.match(/<mark>.*?<\/mark>/g)).toEqual([
    '<mark>Senior<span class="vh"> (departs from the others)</span></mark>',
  ])
})

test('when all differ none is marked, and each stands beside the name of its role', () => {
  const html = render(texts('Entry', 'Mid', 'Senior'))
  expect(html).not.toContain('<mark>')
  expect(html.replace(/<[^>]+>/g, '|')).toMatch(/One\|+Entry\|+why Entry.*Two\|+Mid\|+why Mid.*Three\|+Senior/)
})

test('withheld pay reads as not published', () => {
  const html = render(comparedRow('pay', 'Pay', [{}, { median: 90_000 }, { median: 80_000 }]))
  expect(html).toContain('<b class="num">Not published</b>')
  expect(html).not.toMatch(/[–—]/)
})

test('markup in content is text', () => {
  expect(render(texts('<i>', 'b', 'c'))).toContain('&lt;i&gt;')
})
