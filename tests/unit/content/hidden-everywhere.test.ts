import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '@/lib/content'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { END_OF_DAYS } from '@/lib/content/publication'
import { dataFiles } from '@/lib/data/data-files'
import { categoryMarkdown } from '@/lib/export/category-markdown'
import { roleDocument } from '@/lib/export/document/role-document'
import { llmsFullTxt, llmsTxt } from '@/lib/export/llms'
import { writeRole } from '@/lib/export/role-twin'
import { changeFeed } from '@/lib/feed/change-feed'
import { writeAtom } from '@/lib/feed/write-atom'
import { writeJsonFeed } from '@/lib/feed/write-json-feed'
import { categoryLadders } from '@/lib/ladder/category-ladders'
import { relatedRoles } from '@/lib/related/related-roles'
import { facetsOf } from '@/lib/search/facets'
import { rolesForAddress } from '@/lib/search/roles-for-address'
import { readSearchQuery } from '@/lib/search/search-query'
import { countFacets, searchRoles } from '@/lib/search/search-roles'
import { suggestFrom, suggestionIndex } from '@/lib/search/suggestion-index'
import { homeGraph } from '@/lib/seo/json-ld/home-graph'
import { roleGraph } from '@/lib/seo/json-ld/role-graph'
import { skillsGraph } from '@/lib/seo/json-ld/skills-graph'
import { listedPages, writeSitemapIndex, writeSitemapShard } from '@/lib/seo/sitemap'
import { matchRoles } from '@/lib/skills/match-roles'
import { skillGroups } from '@/lib/skills/skill-groups'
import { skillsBeside } from '@/lib/skills/skills-beside'
import { categoryCard, roleCard, siteCard } from '@/lib/social/social-card'
import { titleResolver } from '@/lib/titles/resolve-title'
import { editedContent } from './edited-content'

const TODAY = '2026-11-21'
const site = {
  name: 'Site',
  origin: 'https://jobs.example.org',
  contentDir: '',
  correctionsTo: 'corrections@example.org',
  indexNowKey: undefined,
  port: 3000,
  host: undefined,
}

/** Everything that readers and machines get from a library, as text. */
const outputs: Record<string, (library: Library) => unknown> = {
  lists: ({ roles, categories, rolesIn }) => [roles, categories, categories.map(({ id }) => rolesIn(id))],
  ladders: (library) => [
    library.roles.map((role) => [library.ladder(role), library.profilesOf(role.id)]),
    library.categories.map(({ id }) => categoryLadders(library, id)),
  ],
  'related roles': (library) => library.roles.map(relatedRoles(library)),
  changes: (library) => library.changes(),
  redirects: ({ redirects, gone }) => [redirects, [...gone]],
  search: (library) => {
    const facets = facetsOf(library)
    const words = ['veiled', 'veiled artisan', 'secretive', 'veiling']
    return [
      words.map((q) => searchRoles(library, facets, readSearchQuery({ q }, facets)).results),
      countFacets(library.roles, facets),
    ]
  },
  suggestions: (library) => [suggestionIndex(library), suggestFrom(library)('veil')],
  'lost pages': (library) => rolesForAddress(library, '/jobs/veiled/veiled-artisan'),
  titles: (library) => titleResolver(library)('Veiled Artisan'),
  skills: (library) => [skillGroups(library), matchRoles(library, ['veiling']), skillsBeside(library, ['python'])],
  sitemaps: (library) => {
    const pages = listedPages(library)
    return [writeSitemapIndex(pages, site.origin), writeSitemapShard('/sitemaps/1.xml', pages, site.origin)]
  },
  feeds: (library) =>
    [undefined, ...library.categories].map((category) => {
      const feed = changeFeed({ library, siteName: site.name, origin: site.origin, category })
      return feed && [writeAtom(feed), writeJsonFeed(feed)]
    }),
  twins: (library) => [
    library.roles.map((role) => Object.values(writeRole).map((write) => write(roleDocument(role, library, site)))),
    library.categories.map((category) => categoryMarkdown(category, library, site.origin)),
  ],
  'files for language models': (library) => [llmsTxt(library, site), [...llmsFullTxt(library, site)]],
  data: (library) =>
    dataFiles.map((file) => [file.count(library), [...(file.write(library, site.origin) as Iterable<string>)]]),
  cards: (library) => [
    siteCard(library, site.name),
    library.categories.map((category) => categoryCard(category, library, site.name)),
    library.roles.map((role) => roleCard(role, library, site.name)),
  ],
  'structured data': (library) => [
    homeGraph({ title: 'Home', summary: 'Home', library, site }),
    skillsGraph({ title: 'Skills', summary: 'Skills', library, site }),
    library.roles.map((role) => roleGraph({ role, library, site })),
  ],
}

/** Returns a library in which a role with words of its own, in a category and with a skill of its own, has this status. */
function libraryWith(status: string, day = TODAY): Library {
  const folder = editedContent({
    'skills.yaml': [['# The skill vocabulary', 'veiling: { name: Veiling, kind: method }\n# The skill vocabulary']],
    'roles/software-engineering/python-developer.mdx': [['leadsTo: [', 'leadsTo: [veiled-artisan, ']],
  })
  mkdirSync(path.join(folder, 'roles/veiled'))
  const copy = (from: string, to: string) => cpSync(path.join('tests/fixtures/valid', from), path.join(folder, to))
  copy('categories/healthcare.mdx', 'categories/veiled.mdx')
  copy('roles/software-engineering/test-engineer.mdx', 'roles/veiled/veiled-artisan.mdx')
  editFile(path.join(folder, 'categories/veiled.mdx'), [
    [/^title: .*$/m, 'title: Veiled crafts'],
    [/\n---\n[\s\S]*$/, '\n---\n\nVeils are made here.\n'],
  ])
  editFile(path.join(folder, 'roles/veiled/veiled-artisan.mdx'), [
    [/^title: .*$/m, 'title: Veiled Artisan'],
    [/^aliases: .*$/m, 'aliases: [Secretive Artisan]'],
    [/^leadsTo: .*$/m, 'leadsTo: []'],
    [/^skills: .*$/m, 'skills: { core: [veiling], common: [python] }'],
    [/^publishAt: .*$/m, `${status}\npreviousPaths: [/jobs/veiled/veiler]`],
    [/^- Read the log.*$/m, '- Veil what nobody is to see'],
  ])
  const { corpus, problems } = loadContent(folder, { today: TODAY })
  expect(problems.filter(({ fatal }) => fatal).map(({ file, reason }) => `${file} ${reason}`)).toEqual([])
  return createLibrary(corpus, day)
}

function editFile(file: string, edits: [RegExp, string][]) {
  const text = edits.reduce(
    (edited, [from, to]) => {
      if (!from.test(edited)) throw new Error(`${file} does not hold ${from}.`)
      return edited.replace(from, to)
    },
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}

/** What a public role says of its next steps is an id that stands nowhere; `ladders` has what becomes of it. */
function textOf(value: unknown): string {
  return JSON.stringify(value ?? '', (key, inner) => (key === 'leadsTo' ? undefined : inner))
}

describe.each([
  ['a draft', 'status: draft'],
  ['a role scheduled for tomorrow', 'publishAt: 2026-11-22'],
])('%s is absent', (_, status) => {
  let library: Library | undefined
  test.each(Object.entries(outputs))('from %s', (_, output) => {
    library ??= libraryWith(status)
    // A query is repeated in what answers it.
    expect(textOf(output(library)).replace(/"(query|q|typed)":"[^"]*"/g, '')).not.toMatch(/veil|secretive/i)
  })
})

test('on its day a scheduled role is in all of them', () => {
  const library = libraryWith('publishAt: 2026-11-22', '2026-11-22')
  for (const [name, output] of Object.entries(outputs)) expect(textOf(output(library)), name).toMatch(/veil/i)
})

test('a draft is not made public by any day', () => {
  expect(libraryWith('status: draft', END_OF_DAYS).role('veiled-artisan')).toBeUndefined()
})
