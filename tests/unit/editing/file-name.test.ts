import { expect, test } from 'vitest'
import { KEBAB_CASE } from '@/lib/content/schema/fields'
import { fileName } from '@/lib/editing/file-name'

test.each([
  ['Data Engineer', 'data-engineer'],
  ['C++ Developer (R&D)', 'c-plus-plus-developer-r-and-d'],
  ['C# Developer', 'c-sharp-developer'],
  ["Manufacturer's Rep / Agent", 'manufacturers-rep-agent'],
  [' Café  Manager ', 'cafe-manager'],
])('“%s” becomes %s', (title, name) => {
  expect(fileName(title)).toBe(name)
  expect(name).toMatch(KEBAB_CASE)
})

test('a title without Latin letters becomes nothing', () => {
  expect(fileName('工程师')).toBe('')
})
