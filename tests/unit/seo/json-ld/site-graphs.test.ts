import { expect, test } from 'vitest'
import { categoryGraph } from '@/lib/seo/json-ld/collection-graph'
import { homeGraph } from '@/lib/seo/json-ld/home-graph'
import { pageGraph } from '@/lib/seo/json-ld/page-graph'
import { skillGraph } from '@/lib/seo/json-ld/skill-graph'
import { libraryOf, nodeOf, site } from './library-of'

const library = libraryOf('tests/fixtures/valid', '2026-11-21')
const home = { title: 'The job, described.', summary: 'What jobs are.', library }

test('the home page describes the site with its search, and who publishes it', () => {
  const graph = homeGraph({ ...home, site })
  expect(nodeOf(graph, 'WebSite')).toMatchObject({
    '@id': 'https://jobs.example.org/#website',
    publisher: { '@id': 'https://jobs.example.org/#organization' },
    potentialAction: {
      target: { urlTemplate: 'https://jobs.example.org/search?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  })
  expect(nodeOf(graph, 'Organization')).toMatchObject({
    publishingPrinciples: 'https://jobs.example.org/editorial-policy',
    contactPoint: { email: 'corrections@jobs.example.org' },
  })
})

test('corrections may go to a form, and a site without a policy names none', () => {
  const graph = homeGraph({
    ...home,
    library: { ...library, page: () => undefined },
    site: { ...site, correctionsTo: 'https://forms.example.org/new' },
  })
  expect(nodeOf(graph, 'Organization').contactPoint).toMatchObject({ url: 'https://forms.example.org/new' })
  expect(nodeOf(graph, 'Organization')).not.toHaveProperty('publishingPrinciples')
})

test('a category lists its roles in their order, with their number', () => {
  const [category] = library.categories
  if (!category) throw new Error('There is no category.')
  const { mainEntity } = nodeOf(categoryGraph({ category, library, site }), 'CollectionPage')
  expect(mainEntity).toMatchObject({
    numberOfItems: 2,
    itemListElement: [
      { position: 1, name: 'Python Developer', url: `${site.origin}/jobs/software-engineering/python-developer` },
      { position: 2, name: 'Senior Python Developer' },
    ],
  })
})

test('a skill is a term of the set that the skill index describes, with its other spellings', () => {
  const skills = { ...library.skills, python: { name: 'Python', kind: 'language' as const, aliases: ['Python 3'] } }
  const graph = skillGraph({ id: 'python', library: { ...library, skills }, site })
  expect(nodeOf(graph, 'WebPage').mainEntity).toEqual({ '@id': `${site.origin}/skills/python#term` })
  expect(nodeOf(graph, 'DefinedTerm')).toMatchObject({
    '@id': `${site.origin}/skills/python#term`,
    alternateName: ['Python 3'],
    inDefinedTermSet: { '@id': `${site.origin}/skills#terms` },
  })
})

test('a content page has its dates, and one that tells about the site says so', () => {
  const [about, policy] = [library.page('about'), library.page('editorial-policy')]
  if (!about || !policy) throw new Error('The fixture has lost its pages.')
  expect(nodeOf(pageGraph({ page: about, site }), 'AboutPage').dateModified).toBe(about.changes[0]?.date)
  expect(nodeOf(pageGraph({ page: policy, site }), 'WebPage').headline).toBe(policy.title)
})

test('a page without a log of changes states no date', () => {
  const page = nodeOf(pageGraph({ page: { path: '/sources', title: 'Sources', summary: 'All.' }, site }), 'WebPage')
  expect(page).not.toHaveProperty('dateModified')
})
