import type { VFileMessage } from 'vfile-message'
import { plural } from '../format'

/**
 * Returns the findings as lines `file:line:column  message  rule-id`, in file order, with a last line that counts them.
 * Warnings say so before the message.
 */
export function formatReport(problems: readonly VFileMessage[]): string {
  return [...formatProblems(problems), '', countOf(problems)].join('\n')
}

/** Returns the lines of findings, in file order. */
export function formatProblems(problems: readonly VFileMessage[]): string[] {
  return sortProblems(problems).map(formatProblem)
}

/**
 * Returns how many errors and warnings there are in how many files.
 * @param toDos findings of the same report that are counted on their own
 */
export function countOf(problems: readonly VFileMessage[], toDos: readonly VFileMessage[] = []): string {
  const errors = problems.filter((found) => found.fatal).length
  const files = new Set([...problems, ...toDos].map((found) => found.file)).size
  const counts = [
    plural(errors, 'error'),
    plural(problems.length - errors, 'warning'),
    ...(toDos.length > 0 ? [plural(toDos.length, 'to-do')] : []),
  ]
  return `${counts.join(', ')} in ${plural(files, 'file')}`
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

/** Parts what drafts mark as to do from all else, which it would hide by its number. */
export function partToDos(problems: readonly VFileMessage[]) {
  const isToDo = ({ source, ruleId, fatal }: VFileMessage) => source === 'draft' && ruleId === 'to-do' && !fatal
  return { toDos: problems.filter(isToDo), others: problems.filter((found) => !isToDo(found)) }
}
