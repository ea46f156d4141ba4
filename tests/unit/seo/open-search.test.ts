import { expect, test } from 'vitest'
import { writeOpenSearch } from '@/lib/seo/open-search'
import { xmlParts } from '../feed/xml-parts'

const origin = 'https://jobs.example.org'

function partsOf(xml: string, name: string) {
  return xmlParts(xml)('OpenSearchDescription').flatMap(({ of }) =>
    of(name).map(({ text, attributes }) => ({ text, ...attributes })),
  )
}

test('browsers are told the address of a search and the name of the site', () => {
  const xml = writeOpenSearch({ name: 'Jobs & more', origin })
  expect(partsOf(xml, 'ShortName')).toEqual([{ text: 'Jobs & more' }])
  expect(partsOf(xml, 'Url')).toEqual([
    { text: '', type: 'text/html', template: 'https://jobs.example.org/search?q={searchTerms}' },
    {
      text: '',
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: 'https://jobs.example.org/opensearch.xml',
    },
  ])
})

test('a name that is longer than the specification allows is cut', () => {
  const xml = writeOpenSearch({ name: 'The Great Reference of All Job Descriptions in the World', origin })
  expect(partsOf(xml, 'ShortName')).toEqual([{ text: 'The Great Refere' }])
  expect(partsOf(xml, 'LongName')).toEqual([{ text: 'The Great Reference of All Job Descriptions in t' }])
})
