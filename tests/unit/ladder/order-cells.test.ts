import { expect, test } from 'vitest'
import type { Cell } from '@/lib/ladder/cells'
import { crossings, orderCells } from '@/lib/ladder/order-cells'

/** Returns columns of so many cells, joined by pairs of indexes from each column to the next. */
function columnsOf(sizes: number[], joins: [number, number][][]): Cell[][] {
  const columns = sizes.map((size, column) =>
    Array.from({ length: size }, (): Cell => ({ role: undefined, column, before: [], after: [] })),
  )
  for (const [column, pairs] of joins.entries()) {
    for (const [from, to] of pairs) {
      const [one, other] = [columns[column]?.[from], columns[column + 1]?.[to]]
      if (one && other) one.after.push(other)
      if (one && other) other.before.push(one)
    }
  }
  return columns
}

test('takes crossings away that another order does not have', () => {
  const crossed = columnsOf(
    [3, 3],
    [
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    ],
  )
  expect(crossings(crossed)).toBe(3)
  expect(crossings(orderCells(crossed))).toBe(0)
})

test('keeps those that every order has', () => {
  const all = columnsOf(
    [2, 2],
    [
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    ],
  )
  expect(crossings(orderCells(all))).toBe(1)
})

test('never makes it worse than it was', () => {
  const fine = columnsOf(
    [3, 2, 3],
    [
      [
        [0, 0],
        [1, 0],
        [2, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 2],
      ],
    ],
  )
  expect(orderCells(fine)).toEqual(fine)
})
