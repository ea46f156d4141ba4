import { expect, test } from 'vitest'
import type { Library } from '@/lib/content/library'
import { roleGraph } from '@/lib/seo/json-ld/role-graph'
import { libraryOf, nodeOf, site } from './library-of'

const library = libraryOf('tests/fixtures/valid', '2026-11-21')
const address = 'https://jobs.example.org/jobs/software-engineering/python-developer'

function graphOf(id: string, from: Library = library) {
  const role = from.role(id)
  if (!role) throw new Error(`There is no role ${id}.`)
  return roleGraph({ role, library: from, site })
}

test('a guide is a page about an occupation, with its questions', () => {
  const graph = graphOf('python-developer')
  expect(graph['@graph'].map((node) => (node as { '@type': string })['@type'])).toEqual([
    'WebSite',
    'Organization',
    'BreadcrumbList',
    'WebPage',
    'Occupation',
    'FAQPage',
  ])
  expect(nodeOf(graph, 'WebPage')).toMatchObject({
    '@id': `${address}#webpage`,
    url: address,
    about: { '@id': `${address}#occupation` },
    breadcrumb: { '@id': `${address}#breadcrumb` },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: { '@id': 'https://jobs.example.org/#organization' },
  })
})

test('a profile has no questions', () => {
  expect(() => nodeOf(graphOf('senior-python-developer'), 'FAQPage')).toThrow()
})

test('a page was published with its oldest change and modified with its newest', () => {
  const role = { ...library.role('python-developer'), changes: dated('2026-11-20', '2026-08-01', '2026-02-03') }
  const graph = roleGraph({ role: role as never, library, site })
  expect(nodeOf(graph, 'WebPage')).toMatchObject({ datePublished: '2026-02-03', dateModified: '2026-11-20' })
})

test('the breadcrumb leads from the home page over the category, the last step without an address', () => {
  expect(nodeOf(graphOf('python-developer'), 'BreadcrumbList').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://jobs.example.org/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Software Engineering',
      item: 'https://jobs.example.org/jobs/software-engineering',
    },
    { '@type': 'ListItem', position: 3, name: 'Python Developer' },
  ])
})

test('pay is that of the official occupation, which is named with place, year, source and how far it is wider', () => {
  const official = library.occupation('15-1252')
  const role = { ...library.role('python-developer'), socNote: 'Testers are counted in it, too.' }
  const graph = roleGraph({ role: role as never, library, site })
  expect(nodeOf(graph, 'Occupation').estimatedSalary).toEqual({
    '@type': 'MonetaryAmountDistribution',
    name: 'Annual wage',
    currency: 'USD',
    duration: 'P1Y',
    percentile10: 40000,
    percentile25: 50000,
    median: 60000,
    percentile75: 70000,
    percentile90: 80000,
    description: `Official figures for the occupation ${official.title} (SOC 15-1252), United States, May 2025. Testers are counted in it, too.`,
    subjectOf: expect.objectContaining({
      '@type': 'CreativeWork',
      name: library.sources['bls-oews-2025']?.title,
      temporalCoverage: '2025-05',
    }),
  })
})

test('a percentile that is not published is left out, and pay without any of them altogether', () => {
  const withPay = (pay: object) => {
    const occupation = (soc: string) => ({ ...library.occupation(soc), pay: { year: 2025, basis: 'x', ...pay } })
    return nodeOf(graphOf('python-developer', { ...library, occupation } as Library), 'Occupation')
  }
  const { estimatedSalary } = withPay({ p10: 40000, median: 60000 }) as { estimatedSalary: object }
  expect(Object.keys(estimatedSalary)).toEqual([
    '@type',
    'name',
    'currency',
    'duration',
    'percentile10',
    'median',
    'description',
  ])
  expect(withPay({})).not.toHaveProperty('estimatedSalary')
})

test('the occupation names its group, and what it asks for in the words of the page', () => {
  const role = library.role('python-developer')
  const occupation = nodeOf(graphOf('python-developer'), 'Occupation')
  expect(occupation).toMatchObject({
    name: 'Python Developer',
    description: role?.summary,
    occupationalCategory: { codeValue: '15-1252', inCodeSet: { name: 'SOC 2018' } },
    occupationLocation: { '@type': 'Country', name: 'United States' },
    educationRequirements: { credentialCategory: 'bachelor degree' },
    experienceRequirements: { monthsOfExperience: 24 },
  })
  expect(JSON.stringify(occupation)).not.toMatch(/\*\*|\[\^|\]\(/)
  expect(occupation.skills).toContainEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://jobs.example.org/skills/python#term',
    name: 'Python',
  })
})

test('where no education is required, the page’s own words say so', () => {
  const role = library.role('python-developer')
  const text = [{ type: 'strong', children: [{ type: 'text', value: 'No diploma.' }] }]
  const education = { ...role?.glance.education, level: 'none', text }
  const graph = roleGraph({ role: { ...role, glance: { ...role?.glance, education } } as never, library, site })
  expect(nodeOf(graph, 'Occupation').educationRequirements).toBe('No diploma.')
})

test('questions and answers are plain text without marks and citation numbers', () => {
  const { mainEntity } = nodeOf(graphOf('python-developer'), 'FAQPage') as { mainEntity: object[] }
  const role = library.role('python-developer')
  expect(mainEntity).toHaveLength(role?.kind === 'guide' ? role.sections.questions.length : 0)
  expect(mainEntity[0]).toMatchInlineSnapshot(`
    {
      "@type": "Question",
      "acceptedAnswer": {
        "@type": "Answer",
        "text": "It is steady rather than hard. It asks for patience It rewards order",
      },
      "name": "Is the work hard?",
    }
  `)
})

function dated(...dates: string[]) {
  return dates.map((date) => ({ date, note: 'Changed.' }))
}
