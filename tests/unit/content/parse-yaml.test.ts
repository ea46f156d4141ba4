import { describe, expect, test } from 'vitest'
import { parseYaml } from '@/lib/content/parse-yaml'

const report = (text: string) =>
  parseYaml('a.yaml', text).problems.map(({ line, column, reason, ruleId }) => `${line}:${column} ${ruleId}: ${reason}`)

describe('places', () => {
  test('keys, items and nested values are found by their path', () => {
    const { places } = parseYaml('a.mdx', 'title: x\nskills:\n  core: [a, bc]\n  common:\n    - d\n', 2)
    expect(places).toEqual({
      '': { line: 2, column: 1 },
      title: { line: 2, column: 1 },
      skills: { line: 3, column: 1 },
      'skills.core': { line: 4, column: 3 },
      'skills.core.0': { line: 4, column: 10 },
      'skills.core.1': { line: 4, column: 13 },
      'skills.common': { line: 5, column: 3 },
      'skills.common.0': { line: 6, column: 7 },
    })
  })

  test('days stay texts, and empty values null', () => {
    expect(parseYaml('a.yaml', 'date: 2026-11-20\nsoc: 15-1243\nyes: yes\nnothing:\n').data).toEqual({
      date: '2026-11-20',
      soc: '15-1243',
      yes: 'yes',
      nothing: null,
    })
  })
})

describe('what an editor forgets', () => {
  const quotes = (character: string) =>
    `syntax: A text cannot begin with “${character}” here, because YAML reads it as a sign of its own. Put double quotes around the whole text.`

  test('quotes around a text that begins with bold, a handle, code or an ampersand', () => {
    expect(report('a: **Bold**\n')).toEqual([`1:4 ${quotes('*')}`])
    expect(report('a: **Bold** and more\n')).toEqual([`1:4 ${quotes('*')}`])
    expect(report('a: { text: *Bold* and more, b: 1 }\n')).toEqual([`1:12 ${quotes('*')}`])
    expect(report('a: @handle\n')).toEqual([`1:4 ${quotes('@')}`])
    expect(report('a: `code` first\n')).toEqual([`1:4 ${quotes('`')}`])
    expect(report('b: 1\na: &x y\n')).toEqual([`2:4 ${quotes('&')}`])
  })

  test('quotes around a text with a colon', () => {
    expect(report('title: Tester: Web\n')).toEqual([
      '1:8 syntax: YAML reads this as a key inside a text, because “: ” stands in it. Put double quotes around the whole text, or indent the line like its neighbors.',
    ])
  })

  test('the end of a quote', () => {
    expect(report('a: "open\nb: 1\n')[0]).toMatch(/ syntax: A quote or bracket was opened before this place/)
  })

  test('a bracket within brackets, reported once', () => {
    expect(report('a: { b: [1, 2 }\nc: 1\n')).toHaveLength(1)
    expect(report('a: [1, 2\nb: 1\n')).toEqual([
      '2:1 syntax: A “[” or “{” was opened before this place and is not closed. Close it.',
    ])
  })

  test('that a quote inside quotes ends them', () => {
    expect(report('a: "so "called" text"\n')[0]).toMatch(/^1:\d+ syntax: The text in quotes ended before this place/)
  })

  test('that tabs do not indent', () => {
    expect(report('a:\n\tb: 1\n')).toEqual([
      '2:1 syntax: The line is indented with a tab, which YAML does not allow. Indent with spaces.',
    ])
  })

  test('a key above', () => {
    expect(report('title\nb: 1\n')[0]).toMatch(/^1:1 syntax: This line is neither “key: value” nor/)
  })
})

test('a key that stands twice is named at its second place, at every depth, and the rest is read', () => {
  expect(report('a: 1\nb: { c: 1, c: 2 }\na: 2\n')).toEqual([
    '2:12 duplicate-key: The key “c” stands twice. Keep one of the two: which one counts would be a guess.',
    '3:1 duplicate-key: The key “a” stands twice. Keep one of the two: which one counts would be a guess.',
  ])
  expect(parseYaml('a.yaml', 'a: 1\na: 2\nb: 3\n').data).toEqual({ a: 2, b: 3 })
})

test('a list, a text or nothing is no mapping', () => {
  for (const text of ['- a\n', 'words\n', '', '# comment\n']) {
    const { data, problems } = parseYaml('a.yaml', text)
    expect(data).toBeUndefined()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['not-a-mapping'])
  }
})

test('a key named like a property of every object is just a key', () => {
  expect(Object.keys(parseYaml('a.yaml', '__proto__: { kind: x }\n').data ?? {})).toEqual(['__proto__'])
  expect(report('constructor: 1\ntoString: 2\n')).toEqual([])
})

test('a text that begins with a curly quote is reported, and nothing is made of its commas', () => {
  const { problems } = parseYaml(
    'a.yaml',
    'title: “Nurse”\nfact: { text: “Mixed, so far”, basis: x }\nlater: It is “so”\n',
  )
  expect(problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    '1:8 curly-quotes',
    '2:15 curly-quotes',
  ])
})
