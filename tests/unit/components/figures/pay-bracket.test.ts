import { expect, test } from 'vitest'
import { payScale } from '@/components/figures/pay-bracket'

test('the scale holds all ranges, its ends rounded outward to $20,000', () => {
  const pays = [
    { p10: 41000, median: 60000, p90: 99000 },
    { p10: 65000, median: 90000, p90: 141000 },
  ]
  expect(payScale(pays)).toEqual({ from: 40000, to: 160000 })
})

test('ends that lie on a step stay there', () => {
  expect(payScale([{ p10: 40000, median: 50000, p90: 80000 }])).toEqual({ from: 40000, to: 80000 })
})

test('percentiles that are not published are passed over', () => {
  expect(payScale([{ median: 50000 }, { p10: 30000 }])).toEqual({ from: 20000, to: 60000 })
})

test('without any figure there is no scale, and a scale is never without length', () => {
  expect(payScale([{}])).toBeUndefined()
  expect(payScale([{ median: 40000 }])).toEqual({ from: 40000, to: 60000 })
})
