import type { VFileMessage } from 'vfile-message'
import type { Corpus } from '../corpus'
import type { FileFacts } from '../document'
import { isRecord } from '../is-record'
import { type Place, problem, type Severity } from '../problem'

/** A check over all files at once. It reads front matter as written, so it also speaks about files with other problems. */
export type Rule = (corpus: Corpus, context: { today: string }) => VFileMessage[]

interface TextAt {
  value: string
  path: string
}

/** Returns the texts at a dotted path of the front matter, one for a text, one for each item of a list. Other values are passed over. */
export function textsAt({ data }: FileFacts, path: string): TextAt[] {
  let value: unknown = data
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined
  if (typeof value === 'string') return [{ value, path }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) => (typeof item === 'string' ? [{ value: item, path: `${path}.${index}` }] : []))
}

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
