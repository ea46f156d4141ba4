import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import type { FileChange } from './change-files'

/** Returns what changes as a unified diff. A file that is deleted and written elsewhere in one go is shown as moved. */
export function showChanges(changes: readonly FileChange[]): string {
  const deleted = changes.filter(({ after }) => after === undefined)
  const created = changes.filter(({ before }) => before === undefined)
  const moved = deleted.length === 1 && created.length === 1
  return changes
    .flatMap((change) => {
      if (moved && change === deleted[0]) return []
      const from = moved && change === created[0] ? deleted[0] : change
      return patch(from?.file ?? change.file, change.file, from?.before, change.after)
    })
    .join('\n')
}

function patch(from: string, to: string, before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `${from} is deleted.\n`
  const title = before === undefined ? `${to} is new.\n` : from === to ? '' : `${from} -> ${to}\n`
  const difference = structuredPatch(from, to, before ?? '', after, undefined, undefined, { context: 1 })
  return title + (difference.hunks.length > 0 ? formatPatch(difference, FILE_HEADERS_ONLY) : '')
}
