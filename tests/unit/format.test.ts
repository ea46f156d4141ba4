import { expect, test } from 'vitest'
import { dollars, firstSentence, longDate, percent, plural, shortDate } from '@/lib/format'

test('dollars have separators and no cents', () => {
  expect(dollars(135980)).toBe('$135,980')
})

test('a change has its sign, with a real minus, and none at zero', () => {
  expect([8.7, -4.2, 0, 1234].map(percent)).toEqual(['+8.7%', '−4.2%', '0%', '+1,234%'])
})

test('a day is the same day in every time zone', () => {
  expect(longDate('2025-11-04')).toBe('November 4, 2025')
  expect(longDate('2026-01-01')).toBe('January 1, 2026')
  expect(shortDate('2025-11-04')).toBe('Nov 4')
})

test('one role is one role', () => {
  expect([0, 1, 24].map((count) => plural(count, 'role'))).toEqual(['0 roles', '1 role', '24 roles'])
  expect(plural(2, 'category', 'categories')).toBe('2 categories')
})

test('the first sentence ends at the first mark with a space behind it', () => {
  expect(firstSentence('Version 4.2 is out. More.')).toBe('Version 4.2 is out.')
  expect(firstSentence('Is it? Yes.')).toBe('Is it?')
  expect(firstSentence('No end')).toBe('No end')
})
