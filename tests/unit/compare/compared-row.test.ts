import { expect, test } from 'vitest'
import { allOf, comparedRow, departure } from '@/lib/compare/compared-row'

test('the odd one is the only one that departs from others that agree', () => {
  expect(departure(['a', 'a', 'b'])).toEqual({ same: false, odd: 2 })
  expect(departure(['b', 'a', 'a', 'a'])).toEqual({ same: false, odd: 0 })
})

test('there is no odd one when all agree, when none do, or when they are even', () => {
  expect(departure(['a', 'a', 'a'])).toEqual({ same: true, odd: undefined })
  for (const keys of [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'a', 'b', 'b'],
    ['a', 'a', 'b', 'c'],
  ]) {
    expect(departure(keys), keys.join()).toEqual({ same: false, odd: undefined })
  }
})

test('what counts as the same is told by the key alone', () => {
  const row = comparedRow(
    'text',
    'Education',
    [{ text: 'Degree', detail: 'in law' }, { text: 'Degree' }],
    (cell) => cell.text,
  )
  expect(row).toMatchObject({ kind: 'text', label: 'Education', same: true, odd: undefined })
})

test('a list is never the odd one, though it is the same when all are', () => {
  expect(comparedRow('list', 'Duties', [[], [], ['a']])).toMatchObject({ same: false, odd: undefined })
  expect(comparedRow('list', 'Duties', [['a'], ['a']])).toMatchObject({ same: true })
})

test('two to four are spoken of together', () => {
  expect([2, 3, 4].map(allOf)).toEqual(['both', 'all three', 'all four'])
})
