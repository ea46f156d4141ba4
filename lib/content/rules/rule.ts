import type { VFileMessage } from 'vfile-message'
import { keepSome, oncePer } from '../../once-per'
import type { Corpus } from '../corpus'
import type { FileFacts } from '../document'
import { isRecord } from '../is-record'
import { type Place, problem, type Severity } from '../problem'

/** A check over all files at once. It reads front matter as written, so it also speaks about files with other problems. */
export type Rule = (corpus: Corpus, context: { today: string }) => VFileMessage[]

/** A text of the front matter with its dotted path, e.g. `skills.core.0`. */
export interface TextAt {
  value: string
  path: string
}

/** Returns the texts at a dotted path of the front matter, one for a text, one for each item of a list. Other values are passed over. */
export function textsAt({ data }: FileFacts, path: string): TextAt[] {
  let value: unknown = data
  for (const key of keysOf(path)) value = isRecord(value) ? value[key] : undefined
  if (typeof value === 'string') return [{ value, path }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) => (typeof item === 'string' ? [{ value: item, path: `${path}.${index}` }] : []))
}

// The same few paths are asked for in every file.
const keysOf = keepSome((path: string) => path.split('.'), 1000)

/** Returns the ids of the skills that a role names, core ones first. Several rules ask for them. */
export const skillsAt = oncePer((role: FileFacts): readonly TextAt[] => [
  ...textsAt(role, 'skills.core'),
  ...textsAt(role, 'skills.common'),
])

/** Returns a problem placed at a dotted path of the file's front matter. */
export function problemAt(
  rule: string,
  facts: FileFacts,
  path: string,
  message: string,
  severity?: Severity,
): VFileMessage {
  return problem(rule, facts.file, facts.places[path] ?? topOfFile, message, severity)
}

/** Returns the day from which readers see a file, from its front matter: an empty text for now, `draft` for no day at all. */
export function publicFrom({ data }: FileFacts, today: string): string {
  if (data.status === 'draft') return 'draft'
  return typeof data.publishAt === 'string' && data.publishAt > today ? data.publishAt : ''
}

const topOfFile: Place = { line: 1, column: 1 }
