import { expect, test } from 'vitest'
import { markHidden } from '@/lib/writing/mark-hidden'

test('every link to a page that is not public is marked: drafts as such, others with their day', () => {
  const styles = markHidden(
    new Map([
      ['/jobs/a/one', 'draft'],
      ['/skills/two', 'draft'],
      ['/jobs/a/three', '2027-01-05'],
    ]),
  )
  expect(styles).toMatch(/a\[href="\/jobs\/a\/one"\][^{}]*a\[href="\/skills\/two"\][^{}]*\{content:"Draft"/)
  expect(styles).toMatch(/a\[href="\/jobs\/a\/three"\][^{}]*\{content:"From 2027-01-05"/)
})

test('where all is public there is nothing to mark', () => {
  expect(markHidden(new Map())).toBe('')
})
