import type { VFileMessage } from 'vfile-message'
import type { FileFacts } from './document'
import { mayBeSilenced, ruleIds } from './explain-rule'
import { isRecord } from './is-record'
import { didYouMean } from './nearest'
import type { Places } from './parse-yaml'
import { type Place, problem } from './problem'
import type { SourceFile } from './read-file'

/** One entry of `silence` in front matter: a warning that an editor has looked at and lets stand. */
export interface Silence {
  rule: string
  /** The lines that hold its words; the first of them on which the rule warns is meant. */
  lines: number[]
  /** Where the entry stands. */
  place: Place
}

/** Only `check --since` finds what this rule warns of, so without it an entry for it is not left behind. */
const FOUND_BY_GIT = 'change/unrecorded'

/** Returns the entries of `silence` with the lines that they mean, and what is wrong with the entries. */
export function readSilences(
  { file, text }: SourceFile,
  data: Record<string, unknown>,
  places: Places,
): { silences: Silence[]; problems: VFileMessage[] } {
  const entries: unknown[] = Array.isArray(data.silence) ? data.silence : []
  if (entries.length === 0) return { silences: [], problems: [] }
  const lines = linesOutsideSilence(text, places)
  const problems: VFileMessage[] = []
  const silences = entries.flatMap((entry, index): Silence[] => {
    if (!isRecord(entry) || typeof entry.rule !== 'string' || typeof entry.text !== 'string') return []
    const place = places[`silence.${index}`] ?? { line: 1, column: 1 }
    const { rule, text: words } = entry
    if (!mayBeSilenced(rule)) {
      problems.push(problem('silence/rule', file, places[`silence.${index}.rule`] ?? place, refusal(rule)))
      return []
    }
    return [{ rule, place, lines: lines.filter((line) => line.text.includes(words)).map(({ number }) => number) }]
  })
  return { silences, problems }
}

/**
 * Returns the problems without the warnings that entries of `silence` let stand, each for one line, and with a warning for
 * each entry that lets nothing stand.
 */
export function silenceProblems(
  files: readonly Pick<FileFacts, 'file' | 'silences'>[],
  problems: readonly VFileMessage[],
): VFileMessage[] {
  const silent = new Set<VFileMessage>()
  const unused = files.flatMap(({ file, silences = [] }) => {
    const own = silences.length === 0 ? [] : problems.filter((found) => found.file === file)
    return silences.flatMap((silence) => {
      const met = silencedBy(silence, own)
      for (const found of met) silent.add(found)
      if (met.length > 0 || silence.rule === FOUND_BY_GIT) return []
      const message =
        silence.lines.length === 0
          ? 'No line holds these words. Copy them from the line that the warning names, or take the entry out.'
          : `“${silence.rule}” does not warn of this line. Take the entry out.`
      return [problem('silence/unused', file, silence.place, message, 'warning')]
    })
  })
  return [...problems.filter((found) => !silent.has(found)), ...unused]
}

/** Returns the problems of a file that one entry lets stand: those of its rule on the first line that it means. */
function silencedBy({ rule, lines }: Silence, problems: VFileMessage[]): VFileMessage[] {
  const met = problems.filter((found) => `${found.source}/${found.ruleId}` === rule && lines.includes(found.line ?? 0))
  const first = Math.min(...met.map(({ line = 0 }) => line))
  return met.filter(({ line }) => line === first)
}

// The entries themselves hold the words as well.
function linesOutsideSilence(text: string, places: Places): { text: string; number: number }[] {
  const from = places.silence?.line ?? 0
  const lines = text.split('\n').map((line, index) => ({ text: line, number: index + 1 }))
  const end = lines.find((line) => line.number > from && /^(?:[^\s#-]|---)/.test(line.text))?.number ?? from + 1
  return lines.filter(({ number }) => number < from || number >= end)
}

function refusal(rule: string): string {
  if (ruleIds().includes(rule)) return `“${rule}” finds errors, and an error has to be mended. Take the entry out.`
  return `There is no rule “${rule}”.${didYouMean(rule, ruleIds())} Use the id that stands behind the warning.`
}
