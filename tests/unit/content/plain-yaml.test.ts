import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseWholeYaml } from '@/lib/content/parse-yaml'
import { readPlainYaml } from '@/lib/content/plain-yaml'

/** Expects that a text is left to the parser, or read as the parser reads it, in the same order. Returns whether it was read. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text, 2)
  if (plain) {
    const { problems, ...whole } = parseWholeYaml('a.mdx', text, 2)
    expect(problems, text).toEqual([])
    expect(JSON.stringify(plain), text).toBe(JSON.stringify({ data: whole.data, places: whole.places }))
  }
  return plain !== undefined
}

function frontMatters(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .flatMap((text) => /^---\n(.*?\n)---\n/s.exec(text)?.[1] ?? [])
}

describe('what is read without the parser is what the parser would read', () => {
  test('in every fixture', () => {
    for (const text of frontMatters('tests/fixtures')) expectSame(text)
  })

  test('in every role of the site, of which nearly all are read', () => {
    const texts = frontMatters('content/roles')
    const read = texts.filter(expectSame)
    expect(read.length / texts.length).toBeGreaterThan(0.9)
  })

  test.each([
    ['numbers, days and codes', 'a: 1\nb: 2026-11-20\nc: 15-1243\nd: [0, 12, 3 to 6]\n'],
    ['words for values', 'a: true\nb: false\nc: null\nd: [true, null, x]\n'],
    ['items below a key', 'a:\n  - b\n  - { c: d }\ne: f\n'],
    ['keys below keys', 'a:\n  b:\n    c: d\n  e: f\ng: h\n'],
    ['empty brackets and quotes', 'a: []\nb: {}\nc: ""\nd: [ ]\n'],
    ['signs inside a text', 'a: C# and "more" & it\'s, [x] {y} é – -\nb: [C#, it\'s "so" - &]\n'],
    ['names of all objects', 'constructor: 1\ntoString: { valueOf: 2 }\n'],
  ])('with %s', (_, text) => expect(expectSame(text)).toBe(true))

  test.each([
    ['comments', 'a: b # c\n'],
    ['a line that goes on', 'a: b\n  c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a quote left open', 'a: "b\n'],
    ['words behind a quote', 'a: "b" c\n'],
    ['escapes', 'a: "b\\n"\n'],
    ['a curly quote', 'a: “b”\n'],
    ['marks of YAML', 'a: *b\nb: &c d\nc: !d e\n'],
    ['an empty value', 'a:\nb: c\n'],
    ['fractions', 'a: 1.5\nb: 1e3\nc: 0x1f\n'],
    ['other spellings of values', 'a: True\nb: NULL\nc: ~\n'],
    ['items without indent', 'a:\n- b\n'],
    ['a comma too many', 'a: [b, ]\n'],
    ['a bracket left open', 'a: [b\n'],
    ['a wrong indent', 'a:\n    b: c\n  d: e\n'],
    ['tabs', 'a:\tb\n'],
    ['empty lines', 'a: b\n\nc: d\n'],
  ])('or left to the parser: %s', (_, text) => expect(expectSame(text)).toBe(false))

  test('in random texts', () => {
    let state = 1
    const below = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * most)
    }
    const parts = [
      'a: ',
      'b: ',
      'key:',
      '\n',
      '\n',
      '  ',
      '    ',
      '- ',
      '[',
      ']',
      '{ ',
      ' }',
      ', ',
      '"',
      'word',
      'two words',
    ]
    const rare = [
      ' ',
      ',',
      ':',
      '#',
      "'",
      '1',
      '2026-11-20',
      'true',
      'Null',
      '~',
      '.',
      '1.5',
      '-',
      'é',
      '“',
      '\\',
      '&',
      '?',
      '|',
      '(x)',
      '/',
    ]
    const pieces = [...parts, ...parts, ...parts, ...rare]
    let read = 0
    for (let round = 0; round < 20_000; round++) {
      const text = `a: ${Array.from({ length: below(14) }, () => pieces[below(pieces.length)]).join('')}\n`
      if (expectSame(text)) read++
    }
    expect(read).toBeGreaterThan(200)
  })
})
