import { isRecord } from '../content/is-record'
import type { FileChange } from './change-files'
import { editFile } from './edit-file'
import { editFrontMatter } from './edit-front-matter'

const FIRST = 'First published.'
const REVIEW_AFTER_MONTHS = 6

/**
 * Returns the change that makes a role public: its status or day, the same day for its first change, and a day for the
 * next review where none is ahead or where it was counted from another day; undefined when all of that is so already.
 * @param on the day from which readers see it; undefined for now
 */
export function publishRole(
  contentDir: string,
  file: string,
  { today, on }: { today: string; on: string | undefined },
): FileChange | undefined {
  const isLater = on !== undefined && on > today
  const day = on ?? today
  return editFile(contentDir, file, (text) =>
    editFrontMatter(text, (fields) => {
      const { changes, reviewBy, publishAt } = fields
      const isCounted = typeof publishAt === 'string' && reviewBy === monthsAfter(publishAt, REVIEW_AFTER_MONTHS)
      const isChosen = typeof reviewBy === 'string' && reviewBy > day && !isCounted
      return {
        ...fields,
        changes: dated(changes, day),
        reviewBy: isChosen ? reviewBy : monthsAfter(day, REVIEW_AFTER_MONTHS),
        status: isLater ? undefined : 'published',
        publishAt: isLater ? on : undefined,
      }
    }),
  )
}

// A list with more than one change tells of what was public before, which stays as it was told.
function dated(changes: unknown, day: string): unknown {
  if (!Array.isArray(changes) || changes.length === 0) return [{ date: day, note: FIRST }]
  const [first] = changes
  if (changes.length > 1 || !isRecord(first)) return changes
  return [{ ...first, date: day }]
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
