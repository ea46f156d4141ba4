import path from 'node:path'
import { isRecord } from '../content/is-record'
import { changeFiles, type FileChange, readText } from '../editing/change-files'
import { keepLineEnds } from '../editing/keep-line-ends'
import { mendFile } from '../editing/mend-file'
import { showChanges } from '../editing/show-changes'
import { createWordCase } from '../editing/word-case'
import { plural } from '../format'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { type Loaded, loadForEdit } from './load-for-edit'
import { isBelow, namedContent } from './named-path'

export const fixCommand: Command = {
  summary: 'Mend what has one right form only: key order, dates, quotes, bullets, periods, heading case.',
  use: 'fix [FILE|FOLDER...] [--dry-run]',
  help: [
    'Works on roles, categories and pages; on all of them when no file or folder is named. It prints',
    'every line that changes, then writes; with --dry-run it only prints. Words never change, and what',
    'could be meant in two ways is left to you:',
    '',
    '  key order   fields in the order of the editor’s guide; a comment moves with the field below it',
    '  dates       Nov 21, 2026 and 2026/11/21 become 2026-11-21; 3/4/2026, March or April, stays',
    '  quotes      single and curly quotes around a value become straight double ones',
    '  bullets     items that begin with •, * or + begin with a hyphen',
    '  periods     a duty of one sentence ends without a period',
    '  headings    sections are spelled as check asks; other headings lose capitals that running text',
    '              of the other roles never gives these words',
    '',
    '  npm run role -- fix --dry-run',
    '  npm run role -- fix content/roles/skilled-trades',
    '  npm run role -- fix content/roles/skilled-trades/carpenter.mdx',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: fix,
}

async function fix(input: Input): Promise<Outcome> {
  const { contentDir, values } = input
  const { corpus, problems } = await loadForEdit(input)
  const garbled = problems.flatMap(({ source, ruleId, file }) =>
    source === 'file' && ruleId === 'encoding' ? (file ?? []) : [],
  )
  const files = [corpus.roles, corpus.categories, corpus.pages].flatMap((parsed) =>
    [...parsed.values()].map(({ file }) => file),
  )
  const wanted = input.positionals.length > 0 ? namedFiles(input, files) : files
  const words = createWordCase(bodies(contentDir, corpus, garbled), skillNames(corpus))
  const changes: FileChange[] = []
  const remarks: string[] = []
  for (const file of wanted) {
    if (garbled.includes(file)) {
      remarks.push(`${file} is not UTF-8, so it is left as it is.`)
      continue
    }
    const before = readText(contentDir, file)
    if (before === undefined) continue
    const after = keepLineEnds(before, (text) => {
      const result = mendFile(file, text, words)
      if (result.what.length > 0) remarks.push(`${file}: ${result.what.join(', ')}`)
      return result.text
    })
    if (after !== before) changes.push({ file, before, after })
  }
  if (changes.length === 0)
    return { text: [...remarks, `Nothing to mend in ${plural(wanted.length, 'file')}.`].join('\n'), ok: true }
  const text = [showChanges(changes), ...remarks].join('\n')
  if (values['dry-run'] === true) return { text: `${text}\nNothing was written: this was a dry run.`, ok: true }
  const next = () => {
    changeFiles(contentDir, changes)
    return { text: `${plural(changes.length, 'file')} mended. What is left, npm run check tells.`, ok: true }
  }
  return { text, ok: true, next }
}

function namedFiles({ positionals, contentDir }: Input, files: string[]): string[] {
  const wanted = positionals.map((typed) => {
    const named = namedContent(contentDir, typed)
    if (named === undefined || !files.some((file) => isBelow(named, file)))
      throw new WrongUse(
        `“${typed}” is no file of a role, category or page in ${path.relative('', contentDir) || '.'}, and no folder of them.`,
      )
    return named
  })
  return files.filter((file) => wanted.some((named) => isBelow(named, file)))
}

function* bodies(contentDir: string, { roles }: Loaded['corpus'], garbled: string[]): Generator<string> {
  for (const { file } of roles.values())
    if (!garbled.includes(file)) yield (readText(contentDir, file) ?? '').replace(/^---[\s\S]*?\n---/, '')
}

function skillNames({ skills }: Loaded['corpus']): string[] {
  return Object.values(skills.data).flatMap((skill) => (isRecord(skill) ? [String(skill.name)] : []))
}
