import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Column, writeCsv, writeJsonItems } from '@/lib/data/table'

interface Row {
  text: string
  count?: number
  list?: string[]
}

const columns: Column<Row>[] = [
  { name: 'text', holds: 'A text.', value: ({ text }) => text },
  { name: 'count', holds: 'A number.', value: ({ count }) => count },
  { name: 'list', holds: 'A list.', value: ({ list = [] }) => list },
]

const csvOf = (rows: Row[]) => [...writeCsv(columns, rows)].join('')

describe('CSV', () => {
  test('is as in RFC 4180: every line ends in CR LF, and what would end a cell is quoted', () => {
    const rows = [{ text: 'Plain', count: 3 }, { text: 'A, “b” and "c"' }, { text: 'Two\r\nlines', list: ['a', 'b'] }]
    expect(csvOf(rows)).toBe('text,count,list\r\nPlain,3,\r\n"A, “b” and ""c""",,\r\n"Two\r\nlines",,a|b\r\n')
    expect(parse(csvOf(rows), { columns: true })).toEqual([
      { text: 'Plain', count: '3', list: '' },
      { text: 'A, “b” and "c"', count: '', list: '' },
      { text: 'Two\r\nlines', count: '', list: 'a|b' },
    ])
  })

  test('tells zero from what is not published', () => {
    expect(csvOf([{ text: 'none', count: 0 }, { text: 'unknown' }])).toContain('none,0,\r\nunknown,,\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('marks the text “%s” as no formula', (text) => {
    expect(csvOf([{ text }]).split('\r\n')[1]).toMatch(/^"?'/)
    expect(csvOf([{ text: 'a', list: [text, 'b'] }])).toContain(`'${text}|b`)
  })

  test('leaves negative numbers alone', () => {
    expect(csvOf([{ text: 'a', count: -4.2 }])).toContain('a,-4.2,')
  })

  test('comes in pieces that together hold every row once', () => {
    const rows = Array.from({ length: 101 }, (_, index) => ({ text: `row ${index}` }))
    expect([...writeCsv(columns, rows)].length).toBeGreaterThan(3)
    expect(parse(csvOf(rows), { columns: true, cast: false })).toEqual(
      rows.map(({ text }) => ({ text, count: '', list: '' })),
    )
  })
})

test('JSON holds the same values, lists as lists and null for what is not published', () => {
  const rows = [
    { text: '=1+1', count: -4.2, list: ['a', 'b'] },
    ...Array.from({ length: 60 }, (_, index) => ({ text: `row ${index}` })),
  ]
  const items = JSON.parse(`[${[...writeJsonItems(columns, rows)].join('')}]`)
  expect(items).toHaveLength(61)
  expect(items.slice(0, 2)).toEqual([
    { text: '=1+1', count: -4.2, list: ['a', 'b'] },
    { text: 'row 0', count: null, list: [] },
  ])
})
