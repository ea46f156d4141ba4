import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mergeYaml } from '@/lib/editing/merge-yaml'

const SOURCE = `# A comment
title:   'Spaced'   # kept
list: [a,  b]
map: { text: "quoted", n: 1 }
long: >
  folded
  text
empty:
group:
  # inside
  one: 1

  two: [x]
dated:
  - { date: 2026-11-21, note: First }
  - date: 2026-11-20
    note: Earlier
last: end
`
const ORDER = ['title', 'list', 'new', 'map', 'long', 'empty', 'group', 'dated', 'last']

function merge(edit: (fields: Record<string, never> & Record<string, unknown>) => void, source = SOURCE): string {
  const fields = parse(source)
  edit(fields)
  return mergeYaml(source, fields, ORDER)
}

test('YAML with the same values is the same text, comments and spaces included', () => {
  expect(merge(() => {})).toBe(SOURCE)
})

describe('only what differs is written anew', () => {
  const cases: [string, Parameters<typeof merge>[0], [from: string, to: string]][] = [
    ['a text', (fields) => Object.assign(fields, { title: 'Other' }), [`'Spaced'`, 'Other']],
    [
      'a text that needs quotes',
      (fields) => Object.assign(fields, { last: 'a: b #c' }),
      ['last: end', 'last: "a: b #c"'],
    ],
    ['a text like a number', (fields) => Object.assign(fields, { last: '12' }), ['last: end', 'last: "12"']],
    ['a quoted text', (fields) => Object.assign(fields.map ?? {}, { text: 'plain' }), ['"quoted"', '"plain"']],
    ['a value in braces', (fields) => Object.assign(fields.map ?? {}, { n: 2 }), ['n: 1', 'n: 2']],
    ['a key in braces', (fields) => Object.assign(fields.map ?? {}, { m: 'a, b' }), ['n: 1 }', 'n: 1, m: "a, b" }']],
    ['a list', (fields) => Object.assign(fields, { list: ['a', 'b', 'c'] }), ['[a,  b]', '[a, b, c]']],
    ['a folded text', (fields) => Object.assign(fields, { long: 'short' }), ['>\n  folded\n  text\n', 'short\n']],
    ['an empty value', (fields) => Object.assign(fields, { empty: 'full' }), ['empty:\n', 'empty: full\n']],
    ['a key of a group', (fields) => Object.assign(fields.group ?? {}, { one: 3 }), ['one: 1', 'one: 3']],
    ['a new key, in its place', (fields) => Object.assign(fields, { new: true }), ['map:', 'new: true\nmap:']],
    ['a key taken out', (fields) => delete fields.list, ['list: [a,  b]\n', '']],
    [
      'a group taken out',
      (fields) => delete fields.group,
      [SOURCE.slice(SOURCE.indexOf('group:'), SOURCE.indexOf('dated:')), ''],
    ],
  ]
  test.each(cases)('%s', (_, edit, [from, to]) => expect(merge(edit)).toBe(SOURCE.replace(from, () => to)))
})

describe('a list with an item on each line', () => {
  const dated = (change: (items: Record<string, unknown>[]) => unknown) =>
    merge((fields) => void change(fields.dated as never))

  test('takes a new item in front', () => {
    expect(dated((items) => items.unshift({ date: '2026-11-22', note: 'New' }))).toBe(
      SOURCE.replace('dated:\n', 'dated:\n  - { date: 2026-11-22, note: New }\n'),
    )
  })

  test('takes a new item at the end', () => {
    expect(dated((items) => items.push({ note: 'Oldest' }))).toBe(
      SOURCE.replace('Earlier\n', 'Earlier\n  - { note: Oldest }\n'),
    )
  })

  test('loses an item', () => {
    expect(dated((items) => items.shift())).toBe(SOURCE.replace('  - { date: 2026-11-21, note: First }\n', ''))
    expect(dated((items) => items.pop())).toBe(SOURCE.replace('  - date: 2026-11-20\n    note: Earlier\n', ''))
  })

  test('changes in one value', () => {
    expect(dated((items) => Object.assign(items[1] ?? {}, { note: 'Later' }))).toBe(SOURCE.replace('Earlier', 'Later'))
  })

  test('becomes empty', () => {
    expect(dated((items) => items.splice(0))).toBe(SOURCE.replace(/dated:\n( .*\n)+/, 'dated: []\n'))
    const source = 'list: # none yet\n  - a # why\nb: 1\n'
    expect(mergeYaml(source, { list: [], b: 1 }, [])).toBe('list: [] # none yet\nb: 1\n')
  })

  test('has a key more or less in an item', () => {
    expect(dated((items) => delete items[1]?.date)).toBe(
      SOURCE.replace('- date: 2026-11-20\n    note: Earlier', '- { note: Earlier }'),
    )
    expect(dated((items) => Object.assign(items[1] ?? {}, { by: 'Ann' }))).toBe(
      SOURCE.replace('- date: 2026-11-20\n    note: Earlier', '- { date: 2026-11-20, note: Earlier, by: Ann }'),
    )
  })
})

test('an item of a list in brackets changes without the others and their comments', () => {
  const source = 'list: [\n  a, # first\n  b, # second\n]\n'
  expect(mergeYaml(source, { list: ['a', 'c, d'] }, [])).toBe(source.replace('b,', '"c, d",'))
})

test('a group that becomes empty stays a group', () => {
  expect(parse(mergeYaml('a: 1\nb:\n  c: 1\n', { a: 1, b: {} }, []))).toEqual({ a: 1, b: {} })
})

test('a text without a line end at its end takes a new key', () => {
  expect(mergeYaml('a: 1', { a: 1, b: 2 }, [])).toBe('a: 1\nb: 2\n')
})

test('YAML that cannot be read is refused', () => {
  expect(() => mergeYaml('a: [', {}, [])).toThrow('cannot be read. Run “npm run check”')
  expect(() => mergeYaml('- a', {}, [])).toThrow('cannot be read')
})
