import { expect, test } from 'vitest'
import { excerpt } from '@/lib/writing/excerpt'

test('an excerpt has two lines before and after, numbered, and a caret', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')
  expect(excerpt(text, { line: 9, column: 6 })).toBe(
    [' 7 | line 7', ' 8 | line 8', ' 9 | line 9', '   |      ^', '10 | line 10', '11 | line 11'].join('\n'),
  )
})

test('at the ends of a file there are fewer lines', () => {
  expect(excerpt('one', { line: 1, column: 1 })).toBe('1 | one\n  | ^')
})

test('the caret stands below its column in Windows files and behind tabs', () => {
  expect(excerpt('\ta: b\r\n', { line: 1, column: 2 })).toBe('1 |  a: b\n  |  ^\n2 |')
})

test('of a long line the part around the place is shown', () => {
  const shown = excerpt(`${'a'.repeat(500)}X${'b'.repeat(500)}`, { line: 1, column: 501 })
  const [line = '', caret = ''] = shown.split('\n')
  expect(line.length).toBeLessThan(180)
  expect(line[caret.indexOf('^')]).toBe('X')
})
