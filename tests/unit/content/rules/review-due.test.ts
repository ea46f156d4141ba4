import { expect, test } from 'vitest'
import { reportAfter } from '../edited-content'

const nurse = 'roles/healthcare/registered-nurse.mdx'
const due = { [nurse]: [['status: published', 'reviewBy: 2026-11-21\nstatus: published'] as [string, string]] }

test('a role is due the day after the one named', () => {
  expect(reportAfter(due, '2026-11-21')).toEqual([])
  expect(reportAfter(due, '2026-11-22')).toEqual([
    'roles/healthcare/registered-nurse.mdx:20:1  warning: The role was to be read again by 2026-11-21. Read it, mend what is no longer so, and set “reviewBy” to a later day.  role/review-due',
  ])
})

test('a draft is not due', () => {
  const draft = 'roles/healthcare/nurse-educator.mdx'
  expect(reportAfter({ [draft]: [['status: draft', 'reviewBy: 2026-11-01\nstatus: draft']] })).toEqual([])
})
