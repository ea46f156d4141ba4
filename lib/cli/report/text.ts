import type { VFileMessage } from 'vfile-message'
import { problem } from '../../content/problem'
import { countOf, formatProblems, partToDos, sortProblems } from '../../content/report'
import { plural } from '../../format'
import type { Format } from './formats'

/**
 * Returns the report for people. What is to do in drafts stands first, one line a file: it is work in progress, and the end
 * of a report is what one sees in a terminal.
 */
export const formatText: Format = ({ problems, roles }) => {
  if (problems.length === 0) return `No problems in ${plural(roles, 'role')}.`
  const { toDos, others } = partToDos(problems)
  const parts = [formatProblems(foldToDos(toDos)), formatProblems(others), [countOf(others, toDos)]]
  return parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')
}

function foldToDos(toDos: readonly VFileMessage[]): VFileMessage[] {
  const byFile = new Map<string, VFileMessage[]>()
  for (const found of sortProblems(toDos)) {
    const { file = '' } = found
    const own = byFile.get(file)
    if (own) own.push(found)
    else byFile.set(file, [found])
  }
  return [...byFile].map(([file, own]) => {
    const lines = own.map(({ line = 1 }) => line)
    const place = { line: lines[0] ?? 1, column: own[0]?.column ?? 1 }
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${rangesOf(lines).join(', ')}`
    return problem('draft/to-do', file, place, `${plural(own.length, 'to-do')}, in ${where}.`, 'warning')
  })
}

/** Returns lines 1, 2, 3 and 7 as “1–3” and “7”. */
function rangesOf(lines: readonly number[]): string[] {
  const starts = lines.filter((line) => !lines.includes(line - 1))
  const ends = lines.filter((line) => !lines.includes(line + 1))
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
}
