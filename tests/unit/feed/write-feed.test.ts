import { describe, expect, test } from 'vitest'
import { changeFeed, type Feed } from '@/lib/feed/change-feed'
import { writeAtom } from '@/lib/feed/write-atom'
import { writeJsonFeed } from '@/lib/feed/write-json-feed'
import { editedLibrary, withHistory } from './edited-library'
import { xmlParts } from './xml-parts'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

function feedOf(edits: Parameters<typeof editedLibrary>[0]): Feed {
  const feed = changeFeed({
    library: editedLibrary(edits),
    siteName: 'Jobs & more',
    origin: 'https://jobs.example.org',
  })
  if (!feed) throw new Error('There is no feed.')
  return feed
}

function readAtom(xml: string) {
  const [feed] = xmlParts(xml)('feed')
  if (!feed) throw new Error('The root is no feed.')
  return { ...feed, entries: feed.of('entry').map(({ of }) => of) }
}

describe('Atom', () => {
  test('a feed has what RFC 4287 requires, once each', () => {
    const xml = writeAtom(feedOf(withHistory))
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed /)
    const { attributes, of } = readAtom(xml)
    expect(attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated']) expect(of(name), name).toHaveLength(1)
    expect(of('id')[0]?.text).toBe('https://jobs.example.org/feed.xml')
    expect(of('title')[0]?.text).toBe('Jobs & more: new and changed roles')
    expect(of('updated')[0]?.text).toBe('2026-11-21T00:00:00Z')
    expect(of('link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://jobs.example.org/feed.xml'],
      ['alternate', 'https://jobs.example.org/changes'],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ])
    expect(of('author')[0]?.of('name')[0]?.text).toBe('Jobs & more')
  })

  test('an entry has what RFC 4287 requires, and the feed’s author', () => {
    const { entries } = readAtom(writeAtom(feedOf(withHistory)))
    expect(entries).toHaveLength(4)
    for (const of of entries) {
      for (const name of ['id', 'title', 'updated', 'summary', 'content', 'link', 'category']) {
        expect(of(name), name).toHaveLength(1)
      }
      expect(of('updated')[0]?.text).toMatch(RFC_3339)
      expect(of('link')[0]?.attributes.rel).toBe('alternate')
    }
    const ids = entries.map((of) => of('id')[0]?.text)
    expect(new Set(ids).size).toBe(ids.length)
    const [first] = entries
    expect(first?.('summary')[0]?.text).toBe('Pay of May 2025. Names a new tool.')
    expect(first?.('content')[0]).toMatchObject({
      text: expect.stringMatching(/^They keep the machines/),
      attributes: { type: 'text' },
    })
    expect(first?.('category')[0]?.attributes).toEqual({ term: 'software-engineering', label: 'Software Engineering' })
  })

  test('signs that mean something in XML, and those it cannot hold, do no harm', () => {
    const note = 'Says <b> & "why"; ]]> \\u0001\\uFFFE.'
    const feed = feedOf({
      'roles/healthcare/registered-nurse.mdx': [['note: First published.', `note: "${note.replaceAll('"', '\\"')}"`]],
    })
    const nurse = feed.entries.find(({ id }) => id.endsWith('registered-nurse'))
    expect(nurse?.notes).toContain('\u0001')
    const xml = writeAtom({ ...feed, entries: nurse ? [nurse] : [] })
    expect(readAtom(xml).entries[0]?.('summary')[0]?.text).toBe('Says <b> & "why"; ]]> .')
    for (const refused of ['\u0001', '\uFFFE']) expect(xml.includes(refused)).toBe(false)
  })
})

test('JSON Feed 1.1 holds the same entries', () => {
  const feed = feedOf(withHistory)
  const json = JSON.parse(writeJsonFeed(feed))
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Jobs & more: new and changed roles',
    home_page_url: 'https://jobs.example.org/changes',
    feed_url: 'https://jobs.example.org/feed.json',
    authors: [{ name: 'Jobs & more', url: 'https://jobs.example.org' }],
  })
  const atom = readAtom(writeAtom(feed)).entries.map((of) => ({
    id: of('id')[0]?.text,
    url: of('link')[0]?.attributes.href,
    title: of('title')[0]?.text,
    summary: of('summary')[0]?.text,
    content_text: of('content')[0]?.text,
    date_published: of('updated')[0]?.text,
    tags: [of('category')[0]?.attributes.label],
  }))
  expect(json.items).toEqual(atom)
})
