import { expect, test } from 'vitest'
import { FACET_IDS, type Facet } from '@/lib/search/facets'
import { readSearchQuery, searchPath } from '@/lib/search/search-query'

const facets: Facet[] = FACET_IDS.map((id) => ({
  id,
  label: id,
  choices: ['one', 'two'].map((value) => ({ value, label: value })),
  of: () => undefined,
}))
const read = (params: Record<string, string | string[]>) => readSearchQuery(params, facets)

test('an address and its query are the same thing', () => {
  const path = '/search?q=data+engineer&category=one&category=two&pay=one&sort=pay&page=3'
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URL(path, 'http://x').searchParams) params[name] = [...(params[name] ?? []), value]
  expect(searchPath(read(params))).toBe(path)
})

test('nothing asked for is the plain address', () => {
  expect(searchPath(read({}))).toBe('/search')
  expect(searchPath(read({ q: '', category: '', sort: 'title', page: '1' }))).toBe('/search')
})

test('signs in a query are escaped', () => {
  expect(searchPath({ q: 'C++ & C#' })).toBe('/search?q=C%2B%2B+%26+C%23')
})

test('unknown parameters and values are passed over', () => {
  const query = read({ category: ['one', 'nowhere'], education: '../etc', sort: 'constructor', color: 'red' })
  expect(query.filters.category).toEqual(['one'])
  expect(query.filters.education).toEqual([])
  expect(query.sort).toBe('title')
})

test.each(['0', '-1', '1.5', 'two', '1e99', ''])('a page “%s” is the first one', (page) => {
  expect(read({ page }).page).toBe(1)
})

test('best match orders only what was searched for', () => {
  expect(read({ q: 'nurse' }).sort).toBe('match')
  expect(read({ sort: 'match' }).sort).toBe('title')
  expect(read({ q: 'nurse', sort: 'pay' }).sort).toBe('pay')
})
