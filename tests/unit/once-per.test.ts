import { expect, test } from 'vitest'
import { keepSome, oncePer } from '@/lib/once-per'

test('a value is made once for each object', () => {
  let made = 0
  const of = oncePer((_: object) => ++made)
  const [a, b] = [{}, {}]
  expect([of(a), of(a), of(b), of(a)]).toEqual([1, 1, 2, 1])
})

test('of too many values all are forgotten', () => {
  let made = 0
  const of = keepSome((_: string) => ++made, 2)
  expect([of('a'), of('b'), of('a')]).toEqual([1, 2, 1])
  expect([of('c'), of('a'), of('c')]).toEqual([3, 4, 3])
})
