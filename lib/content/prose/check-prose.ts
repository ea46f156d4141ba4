import type { Root } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { Places } from '../parse-yaml'
import type { SourceFile } from '../read-file'
import { dutyVerb } from './duty-verb'
import { employerVoice } from './employer-voice'
import { exclusionary } from './exclusionary'
import { filler } from './filler'
import { longSentence } from './long-sentence'
import { partLength } from './part-length'
import { passagesOf, passagesOfFields } from './passages'
import type { ProseRule } from './prose-rule'
import { readingGrade } from './reading-grade'
import { summaryLength } from './summary-length'
import { toDoMarks } from './to-do'

const rules: ProseRule[] = [
  dutyVerb,
  longSentence,
  readingGrade,
  filler,
  exclusionary,
  employerVoice,
  summaryLength,
  partLength,
]

/** Returns what the prose rules find in the running texts of an MDX file, and the marks of what is still to be written. */
export function checkProse(
  source: SourceFile,
  { data, places, tree }: { data: Record<string, unknown>; places: Places; tree?: Root | undefined },
): VFileMessage[] {
  const lines = source.text.split('\n')
  const passages = [...passagesOfFields(data, places), ...(tree ? passagesOf(tree) : [])]
  const prose = { source, lines, data, passages }
  return [...toDoMarks(prose), ...rules.flatMap((rule) => rule(prose))]
}
