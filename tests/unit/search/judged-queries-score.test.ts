import { beforeAll, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { facetsOf } from '@/lib/search/facets'
import { readSearchQuery } from '@/lib/search/search-query'
import { searchRoles } from '@/lib/search/search-roles'
import { judgedQueries } from './judged-queries'

const AIM = 0.95

interface Judged {
  group: string
  q: string
  expect: string[]
  got: string[]
  isRight: boolean
}

let judged: Judged[]

beforeAll(() => {
  const { corpus } = loadContent('content', { today: today() })
  const library = createLibrary(corpus, today())
  const facets = facetsOf(library)
  judged = judgedQueries().map((query) => {
    const { count, results } = searchRoles(library, facets, readSearchQuery({ q: query.q }, facets))
    const got = results.slice(0, 3).map(({ role }) => role.id)
    const isRight = query.expect.length === 0 ? count === 0 : got.some((id) => query.expect.includes(id))
    return { ...query, got, isRight }
  })
}, 60_000)

test('the expected role is among the first three for at least 95 % of the judged queries', () => {
  const real = judged.filter(({ group }) => group !== 'nonsense')
  const rate = share(real)
  const groups = [...new Set(judged.map(({ group }) => group))]
  const missed = judged.filter(({ isRight }) => !isRight)
  console.log(
    [
      `Success at 3: ${percent(rate)} of ${real.length} judged queries`,
      ...groups.map((group) => {
        const inGroup = judged.filter((query) => query.group === group)
        return `  ${group}: ${percent(share(inGroup))} of ${inGroup.length}`
      }),
      ...missed.map(
        ({ q, expect: wanted, got }) =>
          `  missed “${q}”: ${got.join(', ') || 'nothing'}; wanted ${wanted.join(' or ') || 'nothing'}`,
      ),
    ].join('\n'),
  )
  expect(rate).toBeGreaterThanOrEqual(AIM)
})

test('nonsense finds nothing', () => {
  const found = judged.filter(({ group, isRight }) => group === 'nonsense' && !isRight)
  expect(found.map(({ q, got }) => `${q}: ${got.join(', ')}`)).toEqual([])
})

function share(queries: Judged[]): number {
  return queries.filter(({ isRight }) => isRight).length / queries.length
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`
}
