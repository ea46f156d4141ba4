import { expect, test } from 'vitest'
import { createSuggest, type SuggestionEntry } from '@/lib/search/suggest'
import { suggestionIndex } from '@/lib/search/suggestion-index'

const entries: SuggestionEntry[] = [
  ['Data Engineer', '/data-engineer', 'ETL Developer', 'Big Data Engineer'],
  ['Data Scientist', '/data-scientist'],
  ['Machine Learning Engineer', '/ml', 'ML Engineer'],
  ['Software Engineering Manager', '/manager', 'Engineering Manager'],
  ['C++ Developer', '/cpp'],
]
const suggest = createSuggest(entries)
const titles = (typed: string) => suggest(typed).map(({ title }) => title)

test('every typed word begins a word of the name, in any order', () => {
  expect(titles('data')).toEqual(['Data Engineer', 'Data Scientist'])
  expect(titles('eng lear')).toEqual(['Machine Learning Engineer'])
  expect(titles('sci')).toEqual(['Data Scientist'])
  expect(titles('data plumber')).toEqual([])
})

test('names that begin so come first', () => {
  expect(titles('eng')).toEqual(['Software Engineering Manager', 'Data Engineer', 'Machine Learning Engineer'])
})

test('an alternate title leads to its role and is named', () => {
  expect(suggest('etl')).toEqual([{ title: 'Data Engineer', path: '/data-engineer', alias: 'ETL Developer' }])
  expect(suggest('data engineer')[0]).toMatchObject({ title: 'Data Engineer', alias: undefined })
})

test('case, accents and signs do not matter, but C++ is not C', () => {
  expect(titles('DÁTA-en')).toEqual(['Data Engineer'])
  expect(titles('c++')).toEqual(['C++ Developer'])
})

test('nothing typed suggests nothing, and there are at most eight', () => {
  expect(titles('  ')).toEqual([])
  const many = Array.from({ length: 20 }, (_, index): SuggestionEntry => [`Nurse ${index}`, `/${index}`])
  expect(createSuggest(many)('nurse')).toHaveLength(8)
})

test('too many roles for one file are left to the server', () => {
  const role = { title: 'Nurse', path: '/nurse', aliases: ['RN'] }
  const of = (count: number) => suggestionIndex({ roles: Array.from({ length: count }, () => role) as never })
  expect(of(2)).toEqual({
    ask: false,
    roles: [
      ['Nurse', '/nurse', 'RN'],
      ['Nurse', '/nurse', 'RN'],
    ],
  })
  expect(of(1201)).toEqual({ ask: true, roles: [] })
})
