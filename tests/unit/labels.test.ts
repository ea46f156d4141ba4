import { expect, test } from 'vitest'
import { AI_VERDICTS, GROWTH_VERDICTS } from '@/lib/content/schema/role'
import { aiLabels, growthLabels, yearsLabel } from '@/lib/labels'

test('years are a range, or open above', () => {
  expect(yearsLabel([2, 5])).toBe('2–5 years')
  expect(yearsLabel([8])).toBe('8 years or more')
})

test('labels stand in the order of the scale they are drawn on', () => {
  expect(Object.keys(growthLabels)).toEqual([...GROWTH_VERDICTS])
  expect(Object.keys(aiLabels)).toEqual([...AI_VERDICTS])
})
