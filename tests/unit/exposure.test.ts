import { expect, test } from 'vitest'
import type { ExposureMeasure } from '@/lib/content/schema/occupation'
import { describeAgreement } from '@/lib/exposure'

function measured(ranks: Partial<Record<ExposureMeasure, number>>) {
  const years = { aioe: 2021, 'gpt-exposure': 2023, 'copilot-applicability': 2025, 'observed-exposure': 2026 }
  return Object.entries(ranks).map(([measure, above]) => ({
    measure: measure as ExposureMeasure,
    above,
    value: 0.1,
    year: years[measure as ExposureMeasure],
    basis: 'study',
  }))
}

test('measures within one quarter at either end or within 20 ranks agree', () => {
  const says = (low: number, high: number) => describeAgreement(measured({ aioe: low, 'observed-exposure': high }))
  expect(says(75, 99)).toBe('The measures roughly agree: all place this occupation in the most exposed quarter.')
  expect(says(1, 25)).toBe('The measures roughly agree: all place this occupation in the least exposed quarter.')
  expect(says(51, 63)).toBe('The measures roughly agree: all place this occupation above 51% to 63% of others.')
  expect(says(60, 60)).toBe('The measures roughly agree: all place this occupation above 60% of others.')
})

test('what AI could do and what it was seen doing are told apart where they disagree', () => {
  expect(describeAgreement(measured({ 'gpt-exposure': 88, aioe: 70, 'observed-exposure': 55 }))).toBe(
    'The measures disagree: exposure to language models (2023) ranks this occupation above 88% of others, observed exposure (2026) above only 55%. The first asks what AI could do, the second what people were seen doing with it.',
  )
  expect(describeAgreement(measured({ 'observed-exposure': 91, aioe: 40 }))).toContain(
    'The first counts what people were seen doing with AI, the second what it could do.',
  )
})

test('two measures of the same kind that disagree are only named', () => {
  expect(describeAgreement(measured({ 'observed-exposure': 69, 'copilot-applicability': 39 }))).toBe(
    'The measures disagree: observed exposure (2026) ranks this occupation above 69% of others, AI applicability (2025) above only 39%.',
  )
})

test('a lowest rank of all is called so', () => {
  expect(describeAgreement(measured({ aioe: 45, 'observed-exposure': 0 }))).toContain(
    'above 45% of others, observed exposure (2026) above none.',
  )
})

test('one measure alone neither agrees nor disagrees', () => {
  expect(describeAgreement(measured({ aioe: 50 }))).toBeUndefined()
  expect(describeAgreement([])).toBeUndefined()
})
