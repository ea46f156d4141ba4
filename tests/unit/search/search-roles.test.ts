import { describe, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { facetsOf } from '@/lib/search/facets'
import { readSearchQuery } from '@/lib/search/search-query'
import { countFacets, searchRoles, withoutFilter, withoutFilters } from '@/lib/search/search-roles'

const library = createLibrary(loadContent('content', { today: today() }).corpus, today())
const facets = facetsOf(library)
const search = (params: Record<string, string | string[]>) =>
  searchRoles(library, facets, readSearchQuery(params, facets))
const ids = (params: Record<string, string | string[]>) => search(params).results.map(({ role }) => role.id)

describe('what a query finds', () => {
  test.each([
    ['a title', 'registered nurse', 'registered-nurse'],
    ['a title in another order', 'nurse registered', 'registered-nurse'],
    ['an alternate title', 'ETL developer', 'data-engineer'],
    ['a plural', 'electricians', 'electrician'],
    ['the beginning of a word', 'plumb', 'plumber'],
    ['a slip of a letter', 'acountant', 'accountant'],
    ['two letters that changed places', 'weldre', 'welder'],
    ['British spelling', 'labour relations human resources', 'human-resources-manager'],
    ['a word written in two', 'front end developer', 'front-end-developer'],
    ['two words written in one', 'frontend developer', 'front-end-developer'],
    ['a language of one letter', 'R', 'data-scientist'],
    ['a term with a slash', 'CI/CD', 'devops-engineer'],
    ['filler around a title', 'electrician job description', 'electrician'],
  ])('%s: “%s”', (_, q, expected) => {
    expect(ids({ q })[0]).toBe(expected)
  })

  test('a title that is the query comes before titles that contain it', () => {
    expect(ids({ q: 'graphic designer' })[0]).toBe('graphic-designer')
  })

  test.each(['qzxvw', '🙂🙂', '<zzq>', '����', '...', 'x'.repeat(200)])('nothing, for “%s”', (q) => {
    expect(search({ q })).toMatchObject({ count: 0, results: [], partial: [] })
  })

  test('no part is passed off as the whole', () => {
    const found = search({ q: 'zorb flurble wrangler nurse' })
    expect(found.count).toBe(0)
    expect(found.partial.map(({ title }) => title).join()).toContain('Nurse')
    expect(found.unknown).toContain('zorb')
  })
})

describe('why a role is there', () => {
  const first = (q: string) => search({ q }).results[0]
  test('the alternate title that was meant', () => {
    expect(first('ETL developer')?.reason).toBe('Also called ETL Developer')
  })
  test('the skill', () => {
    expect(first('QuickBooks')?.reason).toMatch(/^(Core skill|Often needed|Also called|Found)/)
    expect(first('tableau')?.reason).toMatch(/^(Core skill|Often needed): Tableau$/)
  })
  test('the words of the query are marked where they stand', () => {
    const marked = first('data enginer')?.snippet.filter(({ marked }) => marked)
    expect(marked?.map(({ text }) => text)).toEqual(['Data engineers'])
  })
  test('a list without a query marks nothing and gives no reason', () => {
    const [role] = search({}).results
    expect(role?.reason).toBe('')
    expect(role?.snippet.some(({ marked }) => marked)).toBe(false)
  })
})

describe('a misspelt query', () => {
  test('is put right and says so', () => {
    expect(search({ q: 'data enginer' }).corrected).toBe('data engineer')
    expect(search({ q: 'Acountant, tax' }).corrected).toBe('accountant, tax')
  })
  test('is taken as typed when the reader insists', () => {
    expect(search({ q: 'acountant', verbatim: '1' })).toMatchObject({ corrected: undefined, count: 0 })
  })
  test('is not made of a query that is right', () => {
    for (const q of ['data engineer', 'CI/CD', 'nurses', 'welding', 'C++'])
      expect(search({ q }).corrected).toBeUndefined()
  })
})

describe('filters', () => {
  const all = search({})
  test('without any, all roles are there from A to Z', () => {
    expect(all.count).toBe(library.roles.length)
    expect(all.results.map(({ role }) => role.title)).toEqual(library.roles.slice(0, 20).map(({ title }) => title))
  })
  test('values of one facet add up, facets cut down', () => {
    const either = search({ level: ['senior', 'lead'] })
    expect(either.count).toBe(library.roles.filter(({ level }) => level === 'senior' || level === 'lead').length)
    const both = search({ level: 'senior', category: 'software-engineering' })
    expect(both.results.every(({ role }) => role.level === 'senior' && role.category === 'software-engineering')).toBe(
      true,
    )
  })
  test('a count is what ticking the choice shows', () => {
    const filters = { level: 'mid', education: 'bachelor' }
    for (const { id, choices } of search(filters).facets) {
      for (const { value, count } of choices)
        expect(search({ ...filters, [id]: value }).count, `${id} ${value}`).toBe(count)
    }
  })
  test('counts of each facet make up all roles that publish it', () => {
    for (const { id, choices } of countFacets(library.roles, facets)) {
      const sum = choices.reduce((total, { count }) => total + count, 0)
      const published = library.roles.filter((role) => facets.find((facet) => facet.id === id)?.of(role) !== undefined)
      expect(sum, id).toBe(published.length)
    }
  })
  test('are taken away one by one or all', () => {
    const query = readSearchQuery({ q: 'nurse', level: ['mid', 'senior'], pay: '80-to-100', page: '2' }, facets)
    expect(withoutFilter(query, 'level', 'mid')).toMatchObject({ q: 'nurse', page: 1, filters: { level: ['senior'] } })
    expect(Object.values(withoutFilters(query).filters).flat()).toEqual([])
  })
})

describe('order', () => {
  const payOf = (soc: string) => library.occupation(soc).pay.median ?? 0
  test('by pay, the highest first', () => {
    const pays = search({ sort: 'pay' }).results.map(({ role }) => payOf(role.soc))
    expect(pays).toEqual([...pays].sort((a, b) => b - a))
    expect(pays[0]).toBe(Math.max(...library.roles.map(({ soc }) => payOf(soc))))
  })
  test('by growth, the best verdict first', () => {
    expect(search({ sort: 'growth' }).results[0]?.role.glance.growth.verdict).toBe('much-faster')
  })
})

test('pages follow one another without a gap', () => {
  const { pages, count } = search({})
  const titles = Array.from({ length: pages }, (_, index) => search({ page: String(index + 1) }).results).flat()
  expect(titles).toHaveLength(count)
  expect(new Set(titles.map(({ role }) => role.id)).size).toBe(count)
  expect(search({ page: String(pages + 1) }).results).toEqual([])
})
