import { expect, test, vi } from 'vitest'
import { onceADay } from '@/lib/server/once-a-day'

test('it acts once on each day, and those who come meanwhile wait for it', async () => {
  let now = new Date('2027-01-04T23:59:59Z')
  const act = vi.fn(async () => {})
  const due = onceADay(act, () => now)
  await Promise.all([due(), due()])
  expect(act).toHaveBeenCalledTimes(1)
  expect(due()).toBeUndefined()
  now = new Date('2027-01-05T00:00:00Z')
  await due()
  expect(act).toHaveBeenCalledTimes(2)
  expect(due()).toBeUndefined()
})

test('when acting fails, the next call tries again', async () => {
  let fails = true
  const due = onceADay(async () => {
    if (fails) throw new Error('No answer')
  })
  await expect(due()).rejects.toThrow('No answer')
  fails = false
  await due()
  expect(due()).toBeUndefined()
})
