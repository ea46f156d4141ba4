import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { judgedQueries } from './judged-queries'

const LEAST: Record<string, number> = {
  exact: 20,
  alias: 30,
  typo: 30,
  skill: 25,
  descriptive: 35,
  spelling: 12,
  prefix: 10,
  nonsense: 20,
}

const queries = judgedQueries()
const library = createLibrary(loadContent('content', { today: today() }).corpus, today())
const expected = new Set(queries.flatMap(({ expect }) => expect))

test('there are at least 120 queries, and enough of each group', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120)
  expect([...new Set(queries.map(({ group }) => group))]).toEqual(Object.keys(LEAST))
  const short = Object.entries(LEAST).filter(
    ([name, least]) => queries.filter(({ group }) => group === name).length < least,
  )
  expect(short).toEqual([])
})

test('no query is there twice', () => {
  const seen = queries.map(({ q }) => q.trim().toLowerCase())
  expect(seen.filter((q, place) => seen.indexOf(q) !== place)).toEqual([])
})

test('every expected role is published, and named once for a query', () => {
  expect([...expected].filter((id) => !library.role(id))).toEqual([])
  expect(queries.filter(({ expect }) => new Set(expect).size !== expect.length)).toEqual([])
})

test('nonsense expects nothing, every other query one to four roles', () => {
  const wrong = queries.filter(({ group, expect }) =>
    group === 'nonsense' ? expect.length > 0 : expect.length < 1 || expect.length > 4,
  )
  expect(wrong).toEqual([])
})

test('every category has a role that is expected somewhere', () => {
  const missed = library.categories.filter(({ id }) => !library.rolesIn(id).some((role) => expected.has(role.id)))
  expect(missed.map(({ id }) => id)).toEqual([])
})
