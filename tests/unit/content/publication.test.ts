import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { END_OF_DAYS, isPublicOn, nextPublication } from '@/lib/content/publication'
import { editedContent } from './edited-content'

const TEST_ENGINEER = 'roles/software-engineering/test-engineer.mdx'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('a role is public from the day for which it is scheduled, a draft never', () => {
  const scheduled = { status: undefined, publishAt: '2027-01-05' }
  expect(isPublicOn(scheduled, '2027-01-04')).toBe(false)
  expect(isPublicOn(scheduled, '2027-01-05')).toBe(true)
  expect(isPublicOn({ status: 'draft', publishAt: undefined }, END_OF_DAYS)).toBe(false)
})

test('the next publication is the first day after today for which a role is scheduled', () => {
  const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
  expect(nextPublication(corpus, '2026-11-21')).toBe('2027-01-05')
  expect(nextPublication(corpus, '2027-01-05')).toBe(END_OF_DAYS)
})

test('a running server shows a role from its day on, without an edit, and keeps its library until then', async () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/valid')
  vi.setSystemTime(new Date('2027-01-04T23:59:59Z'))
  const { content } = await import('@/lib/content')
  const before = content()
  expect(before.role('test-engineer')).toBeUndefined()
  expect(content()).toBe(before)
  vi.setSystemTime(new Date('2027-01-05T00:00:00Z'))
  const after = content()
  expect(after.role('test-engineer')?.title).toBe('Test Engineer')
  vi.setSystemTime(new Date('2027-03-01T00:00:00Z'))
  expect(content()).toBe(after)
})

test('a build makes the pages of what is scheduled, too, and none of a draft', async () => {
  vi.stubEnv('CONTENT_DIR', editedContent({ [TEST_ENGINEER]: [['publishAt: 2027-01-05', 'publishAt: 2090-01-01']] }))
  vi.setSystemTime(new Date('2026-11-21T12:00:00Z'))
  const { pagesToBuild } = await import('@/lib/content')
  const ids = pagesToBuild(({ roles }) => roles.map(({ id }) => id))
  expect(ids).toContain('test-engineer')
  expect(ids).not.toContain('nurse-educator')
})
