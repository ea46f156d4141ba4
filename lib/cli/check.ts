import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { findCommit } from '../content/changed-since'
import { explainRule, ruleIds } from '../content/explain-rule'
import { loadContent, today } from '../content/load'
import { didYouMean } from '../content/nearest'
import { parseAhead } from '../content/parse-ahead'
import { createParseCache, type ParseCache } from '../content/parse-cache'
import { unrecordedChanges } from '../content/unrecorded-changes'
import { watchContent } from '../content/watch-content'
import { plural } from '../format'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { isBelow, namedContent } from './named-path'
import { FORMATS, type Format } from './report/formats'

const CACHE = '.next/cache/content'

/** What `check` is asked for. */
interface Wanted {
  contentDir: string
  today: string
  /** As typed; none for all. */
  files: string[]
  format: Format
  since: string | undefined
}

/** Checks all content. Returns what to print and whether it may be published (warnings do not prevent that). */
export function check(contentDir: string): Outcome {
  const wanted = { contentDir, today: today(), files: [], format: FORMATS.text, since: undefined }
  return checkOnce(wanted, createParseCache(path.resolve(CACHE)))
}

export const checkCommand: Command = {
  summary: 'Find everything that is wrong in the content, with its place and what to do.',
  use: 'check [FILE|FOLDER...] [--format text|json|github|sarif] [--since REV] [--watch] | check --explain RULE',
  help: [
    'Errors keep the site from being built; warnings do not. All content is read, whatever you name,',
    'because roles refer to each other; only what concerns the files or folders you name is told. Each',
    'line ends with the rule; the exit code is 1 when there is an error. Nothing is changed; “fix”',
    'mends what is safe. content/MESSAGES.md, “Warnings that may stand”, says how to silence a warning',
    'for one line.',
    '',
    '  npm run check                                        # everything',
    '  npm run role -- check content/roles/skilled-trades   # a folder, or files',
    '  npm run role -- check --watch                        # again after each change, until Ctrl+C',
    '  npm run role -- check --explain figure/no-source     # a page of help on one rule',
    '  npm run role -- check --since main                   # also: texts changed since that branch',
    '                                                       # (tag, commit) but not under “changes”',
    '  npm run role -- check --format github                # annotations in a pull request;',
    '                                                       # json and sarif are for other programs',
  ].join('\n'),
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    watch: { type: 'boolean', default: false },
    explain: { type: 'string' },
  },
  run: (input) => (typeof input.values.explain === 'string' ? explain(input.values.explain) : run(input)),
}

async function run({ contentDir, today, values, positionals: files, progress }: Input): Promise<Outcome> {
  const { format: name, since } = values
  const format =
    typeof name === 'string' && Object.hasOwn(FORMATS, name) ? FORMATS[name as keyof typeof FORMATS] : undefined
  if (!format)
    throw new WrongUse(
      `There is no format “${name}”.${didYouMean(String(name), Object.keys(FORMATS))} Formats: ${Object.keys(FORMATS).join(', ')}.`,
    )
  const wanted = { contentDir, today, files, format, since: typeof since === 'string' ? since : undefined }
  const commit = wanted.since === undefined ? undefined : findCommit(contentDir, wanted.since)
  if (typeof commit === 'string') throw new WrongUse(commit)
  const cache = await parseAhead(contentDir, path.resolve(CACHE), (done, all) =>
    progress(`${done} of ${plural(all, 'role')} read`),
  )
  progress('')
  const outcome = checkOnce(wanted, cache)
  return values.watch === true ? { ...outcome, next: checkAgain(wanted, cache) } : outcome
}

function checkOnce({ contentDir, today, files, format, since }: Wanted, cache: ParseCache): Outcome {
  const { corpus, problems } = loadContent(contentDir, { today, cache })
  const all = [
    ...problems,
    ...corpus.titles().problems,
    ...(since === undefined ? [] : unrecordedChanges(contentDir, corpus, { since, today })),
  ]
  const found: VFileMessage[] = files.length === 0 ? all : problemsIn(contentDir, files, all)
  return {
    text: format({ problems: found, contentDir, roles: corpus.roles.size }),
    ok: !found.some(({ fatal }) => fatal),
  }
}

/** Returns the problems of files, and of all files below folders. @throws WrongUse when one of them is no content */
function problemsIn(contentDir: string, typed: string[], problems: readonly VFileMessage[]): VFileMessage[] {
  const wanted = typed.map((name) => {
    const named = namedContent(contentDir, name)
    if (named === undefined && Object.hasOwn(FORMATS, name))
      throw new WrongUse(`“${name}” is a format. Write: npm run check -- --format ${name}`)
    if (named === undefined)
      throw new WrongUse(
        `There is no “${name}” in the content folder, ${contentDir}. Name a file or a folder in it, such as roles/healthcare.`,
      )
    return named
  })
  return problems.filter(({ file = '' }) => wanted.some((named) => isBelow(named, file)))
}

// Changes that come while a report is made or printed are not lost: the watch goes on.
function checkAgain(wanted: Wanted, cache: ParseCache): () => Promise<Outcome> {
  let isStale = false
  let wake = () => {}
  watchContent(wanted.contentDir, () => {
    isStale = true
    wake()
  })
  const next = async (): Promise<Outcome> => {
    if (!isStale)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    isStale = false
    const { text, ok } = orReason(() => checkOnce({ ...wanted, today: today() }, cache))
    const heading =
      wanted.format === FORMATS.text ? `\nChecked again at ${new Date().toTimeString().slice(0, 8)}.\n` : ''
    return { text: heading + text, ok, next }
  }
  return next
}

// What cannot be read now, such as a file that another program holds, may be readable after the next change.
function orReason(act: () => Outcome): Outcome {
  try {
    return act()
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), ok: false }
  }
}

function explain(rule: string): Outcome {
  const text = explainRule(rule)
  if (text !== undefined) return { text, ok: true }
  throw new WrongUse(
    `There is no rule “${rule}”.${didYouMean(rule, ruleIds())} The rule stands at the end of each line of the report.`,
  )
}
