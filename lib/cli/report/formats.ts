import type { VFileMessage } from 'vfile-message'
import { formatGithub } from './github'
import { formatJson } from './json'
import { formatSarif } from './sarif'
import { formatText } from './text'

/** What a report is made of. */
export interface Findings {
  problems: readonly VFileMessage[]
  /** Absolute path; the files of the problems are named from there. */
  contentDir: string
  /** How many roles were checked. */
  roles: number
}

/** Returns a report, without a newline at the end. */
export type Format = (findings: Findings) => string

/** The forms of a report by name. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} satisfies Record<string, Format>
