import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { sortProblems } from '../../content/report'
import type { Findings } from './formats'

/** A problem in the form in which other programs are told of it. */
export interface Finding {
  rule: string
  severity: 'error' | 'warning'
  /** From the folder in which the command runs, with forward slashes; for a repository its root. */
  file: string
  line: number
  column: number
  message: string
}

/** Returns the problems by file and line. */
export function findingsOf({ problems, contentDir }: Pick<Findings, 'problems' | 'contentDir'>): Finding[] {
  const folder = path.relative(process.cwd(), contentDir).split(path.sep).join('/')
  return sortProblems(problems).map((found: VFileMessage) => ({
    rule: `${found.source}/${found.ruleId}`,
    severity: found.fatal ? 'error' : 'warning',
    file: [folder, found.file].filter(Boolean).join('/'),
    line: found.line ?? 1,
    column: found.column ?? 1,
    message: found.reason,
  }))
}
