import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { RoleJson } from '@/lib/export/role-schema'
import { roleTree } from '@/lib/export/tree/role-tree'
import { count, dollars, percent } from '@/lib/format'
import { documentsOf } from './documents-of'
import { markdownParts, parseMarkdown, textParts, wordsOfMarkdown } from './read-twins'

const { library, formatsOf } = documentsOf('content')
const roles = library.roles.map(({ id }) => id)

/** Fields for machines: what they mean stands beside them in words. */
const CODES = new Set([
  ...[
    '$schema',
    'version',
    'id',
    'kind',
    'code',
    'address',
    'licenseAddress',
    'bibliography',
    'unit',
    'basis',
    'source',
  ],
  ...['prices', 'level', 'verdict', 'relation', 'asked', 'imprecise', 'current', 'soc', 'years', 'year'],
  // Said again in the sentence beside them, “says”.
  ...['shared', 'onlyThere', 'adds', 'payChange', 'from', 'to', 'observed', 'listed'],
])
const MARKDOWN = new Set(['text', 'items', 'answer', 'note'])
/** What may stand in a table that plain text has to wrap. */
const IN_TABLES = new Set(['name', 'label', 'text'])

/** Returns every fact of a part with its key, as the ways in which it may be written. */
function factsIn(value: unknown, key = ''): { key: string; written: string[] }[] {
  if (value === null) return [{ key, written: ['Not published'] }]
  if (typeof value === 'number') return [{ key, written: waysToWrite(value) }]
  if (typeof value === 'string') return [{ key, written: [inWords(value, key)] }]
  if (Array.isArray(value)) return value.flatMap((item) => factsIn(item, key))
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) => (CODES.has(name) ? [] : factsIn(item, name)))
}

function inWords(value: string, key: string): string {
  if (MARKDOWN.has(key)) return wordsOfMarkdown(value)
  return key === 'date' || key === 'reviewBy' ? longDate(value) : value
}

function waysToWrite(value: number): string[] {
  const rounded = value < 0.5 ? 'Under 1%' : `${Math.round(value)}%`
  return [dollars(value), count(value), percent(value), `${value}%`, rounded, String(value)]
}

function longDate(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
}

function hasWords(fact: string, text: string): boolean {
  const words = new Set(text.split(' '))
  return fact.split(' ').every((word) => words.has(word))
}

describe.each(roles)('%s', (id) => {
  const { document, markdown, text, json } = formatsOf(id)
  const inMarkdown = markdownParts(markdown)
  const inText = textParts(text)
  const sections = Object.entries((json as RoleJson).sections)

  test('has the same parts in the same order in every format', () => {
    const titles = ['', ...Object.values(document.sections).flatMap((section) => section?.title ?? [])]
    expect(inMarkdown.map(([title]) => title)).toEqual(titles)
    expect(inText.map(([title]) => title)).toEqual(titles)
    expect(['', ...sections.map(([, { title }]) => title)]).toEqual(titles)
  })

  test('has every fact of the JSON in the same part of Markdown and text', () => {
    for (const [index, [section, { title: _, ...part }]] of sections.entries()) {
      const [, inMd = ''] = inMarkdown[index + 1] ?? []
      const [, inTxt = ''] = inText[index + 1] ?? []
      for (const { key, written } of factsIn(part)) {
        const isIn = (text: string) => written.some((form) => text.includes(form))
        expect(isIn(inMd), `${section}, ${key}: ${written[0]} in Markdown`).toBe(true)
        const isInText = isIn(inTxt) || (IN_TABLES.has(key) && hasWords(written[0] ?? '', inTxt))
        expect(isInText, `${section}, ${key}: ${written[0]} in text`).toBe(true)
      }
    }
  })

  test('tells lists in the same order in every format', () => {
    const { sections } = json as RoleJson
    const { duties, responsibilities, questions, sources, pay, 'pay-detail': detail } = sections
    const { p10, p25, median, p75, p90 } = pay.percentiles
    const lists: Record<string, string[]> = {
      duties: (duties ?? responsibilities)?.items.map(wordsOfMarkdown) ?? [],
      questions: questions?.items.flatMap(({ question, answer }) => [question, wordsOfMarkdown(answer)]) ?? [],
      sources: sources.items.map(({ title }) => title),
      pay: [p10, p25, median, p75, p90].map((value) => (value === null ? 'Not published' : dollars(value))),
      years:
        detail?.years?.rows.map(
          ({ year, median }) => `${year} ${median === null ? 'Not published' : dollars(median)}`,
        ) ?? [],
      states:
        detail?.states?.rows.map(
          ({ name, median }) => `${name} ${median === null ? 'Not published' : dollars(median)}`,
        ) ?? [],
    }
    for (const [name, items] of Object.entries(lists)) {
      for (const whole of [inMarkdown, inText]) {
        let from = 0
        const text = whole.map(([, part]) => part).join('\n')
        for (const item of items) {
          from = text.indexOf(item, from)
          expect(from, `${name}: ${item}`).toBeGreaterThanOrEqual(0)
        }
      }
    }
  })

  test('has nothing in plain text that is not in the Markdown, and the other way round', () => {
    // Plain text numbers its lists in so many words.
    const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word) && !/^\d{1,2}\.$/.test(word)
    const sorted = (parts: [string, string][]) =>
      parts.map(([title, part]) => [title, part.split(' ').filter(isWord).sort()])
    expect(sorted(inText)).toEqual(sorted(inMarkdown))
  })

  test('is read by a Markdown parser with the headings it was written with', () => {
    const headings = parseMarkdown(markdown).children.flatMap((node) =>
      node.type === 'heading' ? [`${node.depth} ${textOf(node)}`] : [],
    )
    const written = roleTree(document).children.flatMap((node) =>
      node.type === 'heading' ? [`${node.depth} ${textOf(node)}`] : [],
    )
    expect(headings).toEqual(written)
    expect(underlined(text)).toEqual(written)
  })
})

function underlined(text: string): string[] {
  return text.split('\n\n').flatMap((block) => {
    const lines = block.split('\n')
    const depth = [/^=+$/, /^-+$/, /^~+$/].findIndex((line) => line.test(lines.at(-1) ?? '')) + 1
    return depth > 0 ? [`${depth} ${lines.slice(0, -1).join(' ')}`] : []
  })
}
