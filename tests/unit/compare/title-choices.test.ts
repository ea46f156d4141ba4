import { expect, test } from 'vitest'
import { titleChoices } from '@/lib/compare/title-choices'
import { libraryOf, roleOf } from './library-of'

const nurse = roleOf('Nurse', { category: 'healthcare' })
const engineers = Array.from({ length: 150 }, (_, index) => roleOf(`Engineer ${index}`))

test('a small library offers all its titles', () => {
  expect(titleChoices(libraryOf(nurse, ...engineers.slice(0, 3)), [])).toHaveLength(4)
})

test('a large one offers those of the categories at hand, a hundred at most', () => {
  const large = libraryOf(nurse, ...engineers)
  expect(titleChoices(large, [])).toEqual([])
  expect(titleChoices(large, [nurse])).toEqual(['Nurse'])
  expect(titleChoices(large, engineers.slice(0, 1))).toHaveLength(100)
})
