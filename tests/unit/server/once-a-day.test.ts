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

test('when acting fails, the next call a minute later tries again, and nobody waits until then', async () => {
  let now = new Date('2027-01-04T12:00:00Z')
  const act = vi.fn(async () => {})
  act.mockRejectedValueOnce(new Error('No answer'))
  const due = onceADay(act, () => now)
  await expect(due()).rejects.toThrow('No answer')
  now = new Date('2027-01-04T12:00:59Z')
  expect(due()).toBeUndefined()
  now = new Date('2027-01-04T12:01:00Z')
  await due()
  expect(act).toHaveBeenCalledTimes(2)
  expect(due()).toBeUndefined()
})

test('those who come while it fails are told, too', async () => {
  const due = onceADay(() => Promise.reject(new Error('No answer')))
  expect(await Promise.allSettled([due(), due()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
})
