import { expect, test } from 'vitest'
import { checkGraph } from './check-graph'
import { vocabulary } from './vocabulary'

const rules = {
  origin: 'https://jobs.example.org',
  known: { 'https://jobs.example.org/#organization': 'Organization' },
  elsewhere: ['https://creativecommons.org/licenses/by/4.0/'],
}
const check = (...nodes: object[]) => checkGraph({ '@context': 'https://schema.org', '@graph': nodes }, rules)
const page = { '@type': 'WebPage', '@id': 'https://jobs.example.org/a#webpage', name: 'A' }

test('the vocabulary is the whole of schema.org, with what a class takes from those above it', () => {
  expect(vocabulary.size().classes).toBeGreaterThan(800)
  expect(vocabulary.size().properties).toBeGreaterThan(1400)
  expect(vocabulary.isOneOf('Country', ['Place'])).toBe(true)
  expect(vocabulary.isOneOf('Place', ['Country'])).toBe(false)
})

test('what schema.org allows passes', () => {
  expect(
    check({
      ...page,
      datePublished: '2026-11-21',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@id': 'https://jobs.example.org/#organization' },
      isAccessibleForFree: true,
      about: [{ '@type': 'QuantitativeValueDistribution', duration: 'P1Y', median: 5 }],
    }),
  ).toEqual([])
})

test.each([
  ['a class that does not exist', { '@type': 'Webpage' }, 'there is no class Webpage'],
  ['a property that does not exist', { ...page, headLine: 'A' }, 'there is no such property'],
  ['a property of another class', { ...page, percentile10: 5 }, 'WebPage has no such property'],
  ['a property that was replaced', { ...page, significantLinks: 'https://jobs.example.org/' }, 'no such property'],
  ['a node of the wrong class', { ...page, breadcrumb: { '@type': 'Person' } }, 'must be of BreadcrumbList, Text'],
  ['a text for a number', { '@type': 'MonetaryAmountDistribution', median: '5' }, 'must be of Number'],
  ['a number for a text', { ...page, headline: 5 }, 'must be of Text'],
  ['a day that does not exist', { ...page, datePublished: '2026-02-30' }, 'must be of Date, DateTime'],
  ['a span of time in words', { '@type': 'MonetaryAmountDistribution', duration: 'a year' }, 'must be of Duration'],
  ['an id that is described nowhere', { ...page, about: { '@id': 'https://jobs.example.org/b' } }, 'is not described'],
  [
    'an id of the wrong class',
    { ...page, isPartOf: { '@id': `${rules.origin}/#organization` } },
    'is of Organization, but must be',
  ],
  ['an address without its host', { ...page, url: '/a' }, 'leads to /a'],
  ['an address elsewhere', { ...page, url: 'https://jobs.example.com/' }, 'leads to https://jobs.example.com/'],
  ['a text for an address', { ...page, license: 'CC BY' }, 'must be of'],
  ['an empty text', { ...page, headline: ' ' }, 'headline is empty'],
  ['an empty list', { ...page, about: [] }, 'is an empty list'],
  ['a value that is not there', { ...page, headline: undefined }, 'headline is undefined'],
  ['a vacancy', { '@type': 'JobPosting', title: 'A' }, 'nothing here is a vacancy'],
])('%s is found', (_, node, problem) => {
  expect(check(node)[0]).toContain(problem)
})

test('one id for two things is found', () => {
  expect(check(page, page)).toEqual(['https://jobs.example.org/a#webpage is described twice'])
})
