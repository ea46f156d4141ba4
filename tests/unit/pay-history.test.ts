import { expect, test } from 'vitest'
import { payHistory, percentChange } from '@/lib/pay-history'

const prices = { basis: 'cpi', month: 'May', index: { 2023: 300, 2025: 321 } }
const history = [
  { year: 2023, employment: 1000, median: 50_000, basis: 'survey-2023' },
  { year: 2024, employment: 1100, median: 52_000, basis: 'survey-2024' },
  { year: 2025, employment: 1200, median: 54_000, basis: 'survey-2025' },
]

test('earlier pay is put into dollars of the latest year, to the nearest $10', () => {
  expect(payHistory({ history }, prices).map(({ constant }) => constant)).toEqual([53_500, undefined, 54_000])
})

test('without a price index, or without one for the latest year, pay stays in the dollars of its year', () => {
  expect(payHistory({ history }, undefined).map(({ constant }) => constant)).toEqual([undefined, undefined, undefined])
  const old = { ...prices, index: { 2023: 300 } }
  expect(payHistory({ history }, old).map(({ constant }) => constant)).toEqual([undefined, undefined, undefined])
})

test('a year without a median has none in constant dollars either', () => {
  const [year] = payHistory({ history: [{ year: 2025, basis: 'survey-2025' }] }, prices)
  expect(year).toEqual({
    year: 2025,
    basis: 'survey-2025',
    employment: undefined,
    median: undefined,
    constant: undefined,
  })
})

test('an occupation without earlier years has no history', () => {
  expect(payHistory({}, prices)).toEqual([])
})

test('a change is given in percent to one decimal', () => {
  expect(percentChange(77_600, 97_550)).toBe(25.7)
  expect(percentChange(100, 97.26)).toBe(-2.7)
})
