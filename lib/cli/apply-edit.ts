import { formatReport } from '../content/report'
import { changeFiles, type FileChange } from '../editing/change-files'
import { rehearse } from '../editing/rehearse'
import { showChanges } from '../editing/show-changes'
import type { Input, Outcome } from './command'
import type { Loaded } from './load-for-edit'

/**
 * Shows changes, then makes them; with `--dry-run` it only shows them. Changes that would bring errors into the content
 * are refused with the report of these errors.
 * @param done what to say when they are made
 */
export function applyEdit(
  { contentDir, today, values }: Pick<Input, 'contentDir' | 'today' | 'values'>,
  { problems }: Loaded,
  changes: readonly FileChange[],
  done: string,
): Outcome {
  const errors = rehearse(contentDir, changes, { today, before: problems })
  if (errors.length > 0) {
    const text = `${formatReport(errors)}\n\nThe content would have these errors, so nothing was changed. Mend what they name first.`
    return { text, ok: false }
  }
  const text = showChanges(changes)
  if (values['dry-run'] === true) return { text: `${text}\nNothing was written: this was a dry run.`, ok: true }
  const next = () => {
    changeFiles(contentDir, changes)
    return { text: done, ok: true }
  }
  return { text, ok: true, next }
}
