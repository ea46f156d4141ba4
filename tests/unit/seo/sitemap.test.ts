import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { listedPages, shardPaths, writeSitemapIndex, writeSitemapShard } from '@/lib/seo/sitemap'
import { xmlParts } from '../feed/xml-parts'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const library = createLibrary(corpus, '2026-11-21')
const origin = 'https://jobs.example.org'

/** Returns the items of a sitemap or index, each a list of names and texts in their order. */
function itemsOf(xml: string | undefined, root: string) {
  const [document] = xmlParts(xml ?? '')(root)
  expect(document?.attributes).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
  return document?.of(root === 'urlset' ? 'url' : 'sitemap').map(({ of }) => of().map(({ name, text }) => [name, text]))
}

test('a page is listed with the day of the last change that it shows, and without one where it shows none', () => {
  expect(listedPages(library).map(({ path, lastmod }) => [path, lastmod])).toEqual([
    ['/', '2026-11-20'],
    ['/jobs', '2026-11-20'],
    ['/skills', undefined],
    ['/sources', undefined],
    ['/changes', '2026-11-21'],
    ['/data', '2026-11-20'],
    ['/about', '2026-11-21'],
    ['/editorial-policy', '2026-11-01'],
    ['/jobs/software-engineering', '2026-11-20'],
    ['/jobs/healthcare', '2026-11-20'],
    ['/jobs/software-engineering/python-developer', '2026-11-20'],
    ['/jobs/healthcare/registered-nurse', '2026-11-20'],
    ['/jobs/software-engineering/senior-python-developer', '2026-11-20'],
    ['/skills/python', undefined],
    ['/skills/sql', undefined],
    ['/skills/git', undefined],
    ['/skills/patient-care', undefined],
  ])
})

test('a change to one role dates its category and the lists of all roles, and no other category', () => {
  const [nurse] = library.rolesIn('healthcare')
  if (!nurse) throw new Error('The nurse is missing.')
  const changed = { ...nurse, changes: [{ date: '2026-12-24', note: 'New figures.' }, ...nurse.changes] }
  const pages = listedPages({
    ...library,
    roles: library.roles.map((role) => (role === nurse ? changed : role)),
    rolesIn: (id) => library.rolesIn(id).map((role) => (role === nurse ? changed : role)),
  })
  expect(pages.filter(({ lastmod }) => lastmod === '2026-12-24').map(({ path }) => path)).toEqual([
    '/',
    '/jobs',
    '/data',
    '/jobs/healthcare',
    '/jobs/healthcare/registered-nurse',
  ])
})

test('drafts, scheduled roles and pages that depend on a query are not listed', () => {
  const paths = listedPages(library).map(({ path }) => path)
  for (const hidden of ['nurse-educator', 'test-engineer', 'search', 'compare', 'match', 'test-automation']) {
    expect(
      paths.filter((path) => path.includes(hidden)),
      hidden,
    ).toEqual([])
  }
  const later = listedPages(createLibrary(corpus, '2027-01-05'))
  expect(later).toContainEqual({
    path: '/jobs/software-engineering/test-engineer',
    lastmod: '2026-11-20',
    publicFrom: '2027-01-05',
  })
})

test('files hold every page once, in order, and no more than so many', () => {
  const pages = listedPages(library)
  const paths = shardPaths(pages, 5)
  expect(paths).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml', '/sitemaps/4.xml'])
  const shards = paths.map((path) => itemsOf(writeSitemapShard(path, pages, origin, 5), 'urlset'))
  expect(shards.map((items) => items?.length)).toEqual([5, 5, 5, 2])
  expect(shards.flat()).toEqual(
    pages.map(({ path, lastmod }) => [
      ['loc', path === '/' ? origin : origin + path],
      ...(lastmod ? [['lastmod', lastmod]] : []),
    ]),
  )
  expect(shardPaths(pages.slice(0, 10), 5)).toHaveLength(2)
  expect(shardPaths(pages.slice(0, 11), 5)).toHaveLength(3)
})

test('all pages are in one file until there are more than 50,000', () => {
  const pages = Array.from({ length: 50_000 }, (_, index) => ({ path: `/${index}` }))
  expect(shardPaths(pages)).toEqual(['/sitemaps/1.xml'])
  expect(shardPaths([...pages, { path: '/last' }])).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml'])
})

test('an address that the index does not name has no file', () => {
  const pages = listedPages(library)
  for (const path of ['/sitemaps/0.xml', '/sitemaps/2.xml', '/sitemaps/01.xml', '/sitemaps/1', '/sitemaps/1.XML']) {
    expect(writeSitemapShard(path, pages, origin), path).toBeUndefined()
  }
})

test('the index names each file with the day of the newest change in it', () => {
  const pages = [
    { path: '/a', lastmod: '2026-01-02' },
    { path: '/b', lastmod: '2026-03-04' },
    { path: '/c' },
    { path: '/d' },
  ]
  expect(itemsOf(writeSitemapIndex(pages, origin, 2), 'sitemapindex')).toEqual([
    [
      ['loc', 'https://jobs.example.org/sitemaps/1.xml'],
      ['lastmod', '2026-03-04'],
    ],
    [['loc', 'https://jobs.example.org/sitemaps/2.xml']],
  ])
})
