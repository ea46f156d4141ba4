import { expect, test } from 'vitest'
import { changeLog } from '@/lib/content/change-log'
import type { Page } from '@/lib/content/page'

const page = (title: string, changes: Page['changes']) => ({ title, changes }) as Page

test('changes stand by day, newest first, and pages with one note stand together in A to Z order', () => {
  const first = { date: '2026-11-20', note: 'First published.' }
  const log = changeLog([
    page('Welder', [{ date: '2026-11-22', note: 'Pay of May 2025.' }, first]),
    page('Electrician', [first]),
    page('Plumber', [{ date: '2026-11-20', note: 'Gas work added.' }]),
  ])
  expect(
    log.map(({ date, changes }) => [date, changes.map(({ note, pages }) => [note, pages.map(({ title }) => title)])]),
  ).toEqual([
    ['2026-11-22', [['Pay of May 2025.', ['Welder']]]],
    [
      '2026-11-20',
      [
        ['First published.', ['Electrician', 'Welder']],
        ['Gas work added.', ['Plumber']],
      ],
    ],
  ])
})
