import type { VFileMessage } from 'vfile-message'
import { plural } from '../format'

/**
 * Returns the findings as lines `file:line:column  message  rule-id`, in file order, with a last line that counts them.
 * Warnings say so before the message.
 */
export function formatReport(problems: readonly VFileMessage[]): string {
  const lines = sortProblems(problems).map(formatProblem)
  const errors = problems.filter((found) => found.fatal).length
  const files = new Set(problems.map((found) => found.file)).size
  const count = [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ')
  return [...lines, '', `${count} in ${plural(files, 'file')}`].join('\n')
}

/** Returns a finding as one line of the report. */
export function formatProblem(found: VFileMessage): string {
  const warning = found.fatal ? '' : 'warning: '
  return `${found.file}:${found.line}:${found.column}  ${warning}${found.reason}  ${found.source}/${found.ruleId}`
}

/** Returns the problems by file, line and column. */
export function sortProblems(problems: readonly VFileMessage[]): VFileMessage[] {
  return [...problems].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}
