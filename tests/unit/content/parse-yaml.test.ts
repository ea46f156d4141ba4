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

  const opened =
    'syntax: What is opened here is not closed. Close it: “[” with “]”, “{” with “}”, a quote with the same quote in its line.'

  test('the end of a quote, at its beginning', () => {
    expect(report('a: "open\nb: 1\n')).toEqual([`1:4 ${opened}`])
    expect(report('a: { x: "open, y: 2 }\nb: { z: "q" }\n')).toEqual([`1:9 ${opened}`])
  })

  test('a bracket within brackets, reported once, where it was opened', () => {
    expect(report('a: { b: [1, 2 }\nc: 1\n')).toEqual([`1:9 ${opened}`])
    expect(report('a: [1, 2\nb: 1\n')).toEqual([`1:4 ${opened}`])
    expect(report('a: { b: 1, c: 2\nd: [1]\n')).toEqual([`1:4 ${opened}`])
  })

  test('that a bracket closes nothing', () => {
    expect(report('a: { b: 1 } }\n')).toEqual([
      '1:13 syntax: Nothing is open that this “}” could close. Take it out, or open it before.',
    ])
  })

  const comma = (key: string) =>
    `syntax: A comma is missing before “${key}”. Put it behind the value that stands before.`

  test('a comma between braces, told once at the key behind it', () => {
    expect(report('a: { text: "x" basis: y }\n')).toEqual([`1:16 ${comma('basis')}`])
    expect(report('a: { list: [x, y] basis: z }\n')).toEqual([`1:19 ${comma('basis')}`])
    expect(report('a: { years: [0, 1] text: "x" basis: y }\n')).toEqual([
      `1:20 ${comma('text')}`,
      `1:30 ${comma('basis')}`,
    ])
    expect(report('a: { b: { c: "x" d: 1 } }\n')).toEqual([`1:18 ${comma('d')}`])
  })

  test('a comma or quotes where the text before has none', () => {
    expect(report('a: { text: see also: the law, basis: x }\n')).toEqual([
      '1:16 syntax: YAML reads “also” as a key. Put a comma before it; if it belongs to the text, put double quotes around the whole text instead.',
    ])
  })

  test('a comma between items', () => {
    const between = 'syntax: A value ended before this place, and more follows. Put a comma between the two.'
    expect(report('a: [x, "y" "z"]\n')).toEqual([`1:12 ${between}`])
  })

  test('that a line takes one key', () => {
    expect(report('a: "x" b: 1\n')[0]).not.toContain('comma')
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
