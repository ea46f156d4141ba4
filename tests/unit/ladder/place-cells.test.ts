import { expect, test } from 'vitest'
import { spreadOut } from '@/lib/ladder/place-cells'

test('grants wishes that leave room', () => {
  expect(spreadOut([0, 5, 9], [2, 2, 2])).toEqual([0, 5, 9])
})

test('puts those that want the same place around it', () => {
  expect(spreadOut([4, 4, 4], [2, 2, 2])).toEqual([2, 4, 6])
})

test('keeps the order of those that want to pass each other', () => {
  expect(spreadOut([10, 0], [1, 4])).toEqual([3, 7])
})
