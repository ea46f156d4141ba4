import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { categoryMetadata, pageMetadata, roleMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const library = createLibrary(loadContent('tests/fixtures/valid', { today: '2026-11-21' }).corpus, '2026-11-21')
const page = { title: 'All roles', summary: 'Every role.', path: '/jobs' }

test('a page is shared with the words that search engines show, without the name of the site in its title', () => {
  expect(pageMetadata(page)).toMatchObject({
    title: { absolute: `All roles | ${site.name}` },
    description: 'Every role.',
    publisher: site.name,
    robots: { 'max-snippet': -1, 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      title: 'All roles',
      description: 'Every role.',
      url: `${site.origin}/jobs`,
      images: { url: `${site.origin}/card.png`, width: 1200, height: 630, alt: site.name },
    },
    twitter: { card: 'summary_large_image' },
    alternates: { canonical: `${site.origin}/jobs` },
  })
})

test('a page that depends on a query is not to be indexed', () => {
  expect(pageMetadata({ ...page, index: false }).robots).toEqual({ index: false, follow: true })
})

test('a role is an article with the days of its first and last change, its own card and its twins', () => {
  const [role] = library.roles
  if (!role) throw new Error('The fixture has no role.')
  const changes = [
    { date: '2026-11-20', note: 'Pay of 2025.' },
    { date: '2025-02-01', note: 'First published.' },
  ]
  const { openGraph, alternates } = roleMetadata({ ...role, changes })
  expect(openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2025-02-01',
    modifiedTime: '2026-11-20',
    images: { url: `${site.origin}${role.path}/card.png`, alt: role.title },
  })
  expect(alternates?.types).toEqual({
    'text/markdown': `${site.origin}${role.path}.md`,
    'application/json': `${site.origin}${role.path}.json`,
    'text/plain': `${site.origin}${role.path}.txt`,
  })
})

test('a title promises only what a page of its kind has', () => {
  const titles = library.roles.map((role) => [role.kind, roleMetadata(role).openGraph?.title])
  for (const [kind, title] of titles)
    expect(title).toMatch(
      kind === 'guide'
        ? /job description: duties, skills, pay and outlook$/
        : /role: responsibilities, skills and pay$/,
    )
  expect(new Set(titles.map(([kind]) => kind)).size).toBe(2)
})

test('a category counts its roles', () => {
  const [category] = library.categories
  if (!category) throw new Error('The fixture has no category.')
  expect(categoryMetadata(category, 1).openGraph).toMatchObject({
    title: `${category.title} job descriptions: 1 role with pay and outlook`,
    images: { url: `${site.origin}${category.path}/card.png` },
  })
})
