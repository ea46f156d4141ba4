import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '@/lib/content/parse-yaml'
import { occupationSchema } from '@/lib/content/schema/occupation'
import { guideSchema } from '@/lib/content/schema/role'
import { skillsSchema } from '@/lib/content/schema/vocabulary'
import { validate } from '@/lib/content/validate'

function report(schema: z.ZodType, text: string): string[] {
  return validate(schema, 'a.yaml', parseYaml('a.yaml', text)).problems.map(
    ({ line, column, reason, ruleId }) => `${line}:${column} ${ruleId}: ${reason}`,
  )
}

const schema = z.strictObject({
  title: z.string().min(3).describe('a name'),
  order: z.int().max(9).describe('a whole number').optional(),
  level: z.enum(['entry', 'senior']).describe('the level').optional(),
  list: z.array(z.string().min(2)).min(1).describe('a list of words').optional(),
})

test('a wrong key in a map of fixed keys is reported with those keys', () => {
  const shares = z.partialRecord(z.enum(['bachelor', 'master']), z.number())
  expect(report(z.strictObject({ shares }), 'shares:\n  bachelr: 1')).toEqual([
    '2:3 unknown-key: “bachelr” is not a key here. Did you mean “bachelor”? Allowed: bachelor, master.',
  ])
})

test('a value that fits is returned', () => {
  expect(validate(schema, 'a.yaml', parseYaml('a.yaml', 'title: Tester\n'))).toEqual({
    value: { title: 'Tester' },
    problems: [],
  })
})

describe('each mistake has its words', () => {
  test.each([
    ['order: 1', '1:1 missing-key: “title” is missing. Expected a name.'],
    ['title:', '1:1 wrong-type: “title” is empty, but must be text. Expected a name.'],
    [
      'title: 42',
      '1:1 wrong-type: “title” is the number 42, but must be text. Put it in quotes: "42". Expected a name.',
    ],
    ['title: true', '1:1 wrong-type: “title” is true, but must be text. Put it in quotes: "true". Expected a name.'],
    ['title: [a]', '1:1 wrong-type: “title” is a list, but must be text. Expected a name.'],
    ['title: { a: b }', '1:1 wrong-type: “title” is a mapping of keys, but must be text. Expected a name.'],
    ['title: ab', '1:1 wrong-size: “title” has 2 characters. Expected a name.'],
    ['title: a', '1:1 wrong-size: “title” has 1 character. Expected a name.'],
    [
      'title: abc\norder: 1.5',
      '2:1 wrong-type: “order” is the number 1.5, but must be a whole number. Expected a whole number.',
    ],
    [
      'title: abc\norder: "1"',
      '2:1 wrong-type: “order” is text, but must be a number. Take the quotes off. Expected a whole number.',
    ],
    ['title: abc\norder: 10', '2:1 wrong-size: “order” is 10. Expected a whole number.'],
    [
      'title: abc\nlevel: enrty',
      '2:1 wrong-value: “level” is “enrty”, but must be one of entry, senior. Did you mean “entry”?',
    ],
    ['title: abc\nlevel: junior', '2:1 wrong-value: “level” is “junior”, but must be one of entry, senior.'],
    [
      'title: abc\nlist: word',
      '2:1 wrong-type: “list” is text, but must be a list. Put it in brackets: [word]. Expected a list of words.',
    ],
    ...[
      ['0-1', 'text', '0, 1'],
      ['2 to 5 years', 'text', '2, 5'],
      ['3+', 'text', '3'],
      ['2', 'the number 2', '2'],
    ].map(([typed, kind, meant]): [string, string] => [
      `title: abc\nlist: ${typed}`,
      `2:1 wrong-type: “list” is ${kind}, but must be a list. Put it in brackets: [${meant}]. Expected a list of words.`,
    ]),
    [
      'title: abc\norder: 0-1',
      '2:1 wrong-type: “order” is text, but must be a number. Put a comma between the numbers: 0, 1. Expected a whole number.',
    ],
    ['title: abc\nlist: []', '2:1 wrong-size: “list” has 0 items. Expected a list of words.'],
    [
      'title: abc\nlist: [ab, c]',
      '2:12 wrong-size: item 2 of “list” has 1 character. Too small: expected string to have >=2 characters.',
    ],
    [
      'titel: abc\ntitle: abc',
      '1:1 unknown-key: “titel” is not a key here. Did you mean “title”? Allowed: title, order, level, list.',
    ],
    ['color: abc\ntitle: abc', '1:1 unknown-key: “color” is not a key here. Allowed: title, order, level, list.'],
  ])('%j', (text, message) => {
    expect(report(schema, text)).toEqual([message])
  })
})

test('everything wrong is reported at once, duplicate keys included', () => {
  expect(report(schema, 'titel: abc\norder: x\norder: y\nlevel: none\n').map((line) => line.split(' ')[1])).toEqual([
    'duplicate-key:',
    'missing-key:',
    'wrong-type:',
    'wrong-value:',
    'unknown-key:',
  ])
})

test('YAML that cannot be read is reported by itself, not as missing keys', () => {
  expect(report(schema, 'title: a: b\n')).toHaveLength(1)
})

test('a missing enumeration names its values', () => {
  expect(report(guideSchema, 'title: x\n').find((line) => line.includes('“level”'))).toBe(
    '1:1 missing-key: “level” is missing. Expected the level of the role: entry, mid, senior, lead.',
  )
})

test('a role needs a status or a day, and not both, whatever else is wrong', () => {
  const status = (text: string) => report(guideSchema, text).filter((line) => line.includes('“status”'))
  expect(status('title: x\n')[0]).toContain('Write “status: draft” or “status: published”')
  expect(status('status: draft\npublishAt: 2027-01-05\n')[0]).toMatch(
    /^2:1 .*Keep one: a scheduled role needs no status\.$/,
  )
  expect(status('publishAt: 2027-01-05\n')).toEqual([])
})

test.each(['2026-02-30', '2026-13-01', '20 November', '2026-1-1'])('%s is no day', (day) => {
  expect(report(guideSchema, `reviewBy: ${day}\n`)).toContain(
    `1:1 wrong-value: “reviewBy” is “${day}”. Expected a day that exists, written 2026-11-20.`,
  )
})

test('a wrong id of the vocabulary does not hide what is wrong with its value', () => {
  expect(report(skillsSchema, 'React Native: { name: React Native, kind: tool, alias: [RN] }\n')).toEqual([
    '1:49 unknown-key: “alias” is not a key here. Did you mean “aliases”? Allowed: name, kind, aliases.',
    '1:1 wrong-value: “React Native” is not an id. Write it in lower case with hyphens between words, such as data-modeling.',
  ])
})

test('percentiles that fall are an error, gaps are not', () => {
  const pay = (values: string) =>
    report(occupationSchema, `pay: { ${values}, year: 2025, basis: x }\n`).filter((line) =>
      line.includes('percentiles'),
    )
  expect(pay('p10: 40000, median: 50000')).toEqual([])
  expect(pay('p10: 40000, median: 39000')).toEqual(['1:1 wrong-value: Pay percentiles must rise from p10 to p90.'])
})

test('a former address of a role is described, not matched against a pattern', () => {
  expect(report(guideSchema, 'previousPaths: [/Old/]\n')).toContain(
    '1:17 wrong-value: item 1 of “previousPaths” is “/Old/”. Expected an address from the root without a slash at the end, such as /jobs/data-and-ai/etl-developer.',
  )
})
