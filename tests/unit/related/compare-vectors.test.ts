import { expect, test } from 'vitest'
import { compareAll, compareTwo, greatest } from '@/lib/related/compare-vectors'
import { createVectors } from '@/lib/related/term-vectors'

const documents = ['python sql', 'python sql', 'python git', 'python', 'welding'].map(
  (text) => new Map(text.split(' ').map((term) => [term, 1])),
)
const vectors = createVectors(documents)

test('documents of the same terms are wholly alike, those without a common one not at all', () => {
  const likeness = compareAll(vectors)(0)
  expect(likeness[1]).toBeCloseTo(1)
  expect(likeness[4]).toBe(0)
})

test('a rare term in common counts more than a common one', () => {
  const [python = 1, sql = 0] = vectors[0]?.weights ?? []
  expect(sql).toBeGreaterThan(2 * python)
  const likeness = compareAll(vectors)(2)
  expect(likeness[0]).toBeLessThan(0.2)
})

test('one by one they are as alike as all at once, whatever was compared before', () => {
  const two = compareTwo(vectors)
  for (const first of [0, 2, 0]) {
    const all = compareAll(vectors)(first)
    for (const second of vectors.keys()) expect(two(first, second)).toBeCloseTo(all[second] ?? -1)
  }
})

test('the greatest values come first, of equal ones the first, and none that only reaches the bar', () => {
  const values = Float64Array.of(0.2, 0.5, 0.1, 0.5, 0.9)
  expect(greatest(values, 3, 0)).toEqual([4, 1, 3])
  expect(greatest(values, 9, 0.2)).toEqual([4, 1, 3])
  expect(greatest(values, 1, 0.9)).toEqual([])
})
