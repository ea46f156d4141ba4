import { expect, test } from 'vitest'
import { wrapTitle } from '@/lib/ladder/wrap-title'

test('a title breaks between words into lines no longer than there is room', () => {
  expect(wrapTitle('Occupational Health and Safety Specialist', 8.7)).toEqual([
    'Occupational',
    'Health and',
    'Safety',
    'Specialist',
  ])
  expect(wrapTitle('Occupational Health and Safety Specialist', 12)).toEqual([
    'Occupational Health',
    'and Safety Specialist',
  ])
  expect(wrapTitle('Occupational Health and Safety Specialist', 30)).toEqual([
    'Occupational Health and Safety Specialist',
  ])
})

test('a word longer than the room has a line of its own', () => {
  expect(wrapTitle('Chief Electroencephalographer', 5)).toEqual(['Chief', 'Electroencephalographer'])
})

// Measured in Chromium with the font of the site at weight 600.
test.each([
  ['Representative', 7.14],
  ['Anesthesiologist', 7.94],
  ['Health and Safety', 8.49],
  ['Communications', 7.89],
  ['Administrator', 6.5],
])('no line is taken for shorter than it is: %s', (text, em) => {
  expect(wrapTitle(`${text} ${text}`, em * 2)).toHaveLength(2)
  expect(wrapTitle(`${text} x`, em)).toHaveLength(2)
})
