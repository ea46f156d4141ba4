import { describe, expect, test } from 'vitest'
import { CONTENT_LICENSE } from '@/lib/export/content-license'
import { categoryGraph, collectionGraph } from '@/lib/seo/json-ld/collection-graph'
import { datasetGraph } from '@/lib/seo/json-ld/dataset-graph'
import { homeGraph } from '@/lib/seo/json-ld/home-graph'
import { pageGraph } from '@/lib/seo/json-ld/page-graph'
import { roleGraph } from '@/lib/seo/json-ld/role-graph'
import { siteIds } from '@/lib/seo/json-ld/site-nodes'
import { skillGraph } from '@/lib/seo/json-ld/skill-graph'
import { skillsGraph } from '@/lib/seo/json-ld/skills-graph'
import { skillIndex } from '@/lib/skills/skill-index'
import { checkGraph } from './check-graph'
import { libraryOf, site } from './library-of'

const library = libraryOf('content')
const { website, organization, skills } = siteIds(site.origin)
const sources = Object.values(library.sources)
const rules = {
  origin: site.origin,
  known: { [website]: 'WebSite', [organization]: 'Organization', [skills]: 'DefinedTermSet' },
  elsewhere: [CONTENT_LICENSE.address, 'https://www.bls.gov/soc/2018/', ...sources.map(({ address }) => address)],
}
const problemsOf = (graph: unknown) => checkGraph(graph, rules)
const summary = 'What the page holds.'

describe('the graph is as schema.org and the site have it, for', () => {
  test.each(library.roles)('$title', (role) => {
    expect(problemsOf(roleGraph({ role, library, site }))).toEqual([])
  })

  test.each(library.categories)('$title', (category) => {
    expect(problemsOf(categoryGraph({ category, library, site }))).toEqual([])
  })

  test.each(library.pages)('$title', (page) => {
    expect(problemsOf(pageGraph({ page, site }))).toEqual([])
  })

  test('every skill', () => {
    const ids = [...skillIndex(library).keys()]
    expect(ids.length).toBeGreaterThan(100)
    expect(ids.flatMap((id) => problemsOf(skillGraph({ id, library, site })))).toEqual([])
  })

  test('the lists of all roles and all skills', () => {
    const crumbs = { current: 'All roles' }
    const { roles } = library
    expect(
      problemsOf(collectionGraph({ path: '/jobs', title: 'All roles', summary, crumbs, items: roles, site })),
    ).toEqual([])
    expect(problemsOf(skillsGraph({ title: 'Skills', summary, library, site }))).toEqual([])
  })

  test('the home page, wherever corrections go', () => {
    const home = { title: 'The job, described.', summary, library }
    expect(problemsOf(homeGraph({ ...home, site }))).toEqual([])
    const form = `${site.origin}/report`
    expect(problemsOf(homeGraph({ ...home, site: { ...site, correctionsTo: form } }))).toEqual([])
  })

  test('pages without a log of changes, and the page of downloads', () => {
    const page = { path: '/data', title: 'Data', summary }
    expect(problemsOf(pageGraph({ page, site }))).toEqual([])
    const files = [{ path: '/data/roles.csv', title: 'Roles as CSV', type: 'text/csv' }]
    const data = { page, name: 'Roles and skills', files, sources, site }
    expect(problemsOf(datasetGraph({ ...data, updated: '2026-11-21' }))).toEqual([])
    expect(problemsOf(datasetGraph({ ...data, updated: undefined }))).toEqual([])
  })
})
