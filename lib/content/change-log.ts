import type { Page } from './page'
import type { Role } from './role'

/** A note of one day with the pages that it speaks of. */
export interface Change {
  note: string
  pages: (Role | Page)[]
}

/** Returns all changes by day, newest first; pages with the same note on one day stand together, in A to Z order. */
export function changeLog(pages: readonly (Role | Page)[]): { date: string; changes: Change[] }[] {
  const days = new Map<string, Map<string, (Role | Page)[]>>()
  const sorted = [...pages].sort((a, b) => a.title.localeCompare(b.title, 'en'))
  for (const page of sorted) {
    for (const { date, note } of page.changes) {
      const notes = days.get(date) ?? new Map<string, (Role | Page)[]>()
      days.set(date, notes.set(note, [...(notes.get(note) ?? []), page]))
    }
  }
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([date, notes]) => ({ date, changes: [...notes].map(([note, of]) => ({ note, pages: of })) }))
}

/** Returns the day on which a page last changed, `2026-11-21`: the first of its changes, of which `check` asks at least one. */
export function lastUpdated({ changes }: Pick<Role | Page, 'changes'>): string {
  return changes[0]?.date ?? ''
}
