import { VFileMessage } from 'vfile-message'

/** A position in a content file; both count from 1. */
export interface Place {
  line: number
  column: number
}

/** An `error` fails `check` and the build; a `warning` is only reported. */
export type Severity = 'error' | 'warning'

/**
 * Returns one finding about a content file.
 * @param rule stable id, `group/name`; documented in content/MESSAGES.md
 * @param file path below the content folder
 * @param message what is wrong, why, and what to do
 */
export function problem(rule: string, file: string, place: Place, message: string, severity: Severity = 'error') {
  const found = new VFileMessage(message, { line: place.line, column: place.column })
  const [source, ruleId] = rule.split('/')
  found.source = source
  found.ruleId = ruleId
  found.file = file
  found.fatal = severity === 'error'
  return found
}

/** Thrown where content must be whole and is not; the message is the report that `check` prints. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
}
