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

export const fixCommand: Command = {
  summary: 'Mend what has one right form only: key order, dates, quotes, bullets, heading case.',
  use: 'fix [FILE...] [--dry-run]',
  help: [
    'Works on roles, categories and pages; on all of them when no file or folder is named. It prints every line that',
    'changes, then writes. Words never change, and what could be meant in two ways is left to you:',
    '',
    '  key order   fields in the order of the editor’s guide; a comment moves with the field below it',
    '  dates       Nov 21, 2026 and 2026/11/21 become 2026-11-21; 3/4/2026 could be March or April and stays',
    '  quotes      single and curly quotes around a value become straight double ones',
    '  bullets     items that begin with •, * or + begin with a hyphen',
    '  headings    sections are spelled as check asks; other headings lose capitals that running text',
    '              of the other roles never gives these words',
    '',
    '  npm run role -- fix --dry-run',
    '  npm run role -- fix content/roles/skilled-trades/carpenter.mdx',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: fix,
}

async function fix(input: Input): Promise<Outcome> {
  const { contentDir, values } = input
  const { corpus } = await loadForEdit(input)
  const files = [corpus.roles, corpus.categories, corpus.pages].flatMap((parsed) =>
    [...parsed.values()].map(({ file }) => file),
  )
  const wanted = input.positionals.length > 0 ? namedFiles(input, files) : files
  const words = createWordCase(bodies(contentDir, corpus), skillNames(corpus))
  const changes: FileChange[] = []
  const mended: string[] = []
  for (const file of wanted) {
    const before = readText(contentDir, file)
    if (before === undefined) continue
    const after = keepLineEnds(before, (text) => {
      const result = mendFile(file, text, words)
      if (result.what.length > 0) mended.push(`${file}: ${result.what.join(', ')}`)
      return result.text
    })
    if (after !== before) changes.push({ file, before, after })
  }
  if (changes.length === 0) return { text: `Nothing to mend in ${plural(wanted.length, 'file')}.`, ok: true }
  const text = [showChanges(changes), ...mended].join('\n')
  if (values['dry-run'] === true) return { text: `${text}\nNothing was written: this was a dry run.`, ok: true }
  const next = () => {
    changeFiles(contentDir, changes)
    return { text: `${plural(changes.length, 'file')} mended. What is left, npm run check tells.`, ok: true }
  }
  return { text, ok: true, next }
}

function namedFiles({ positionals, contentDir }: Input, files: string[]): string[] {
  const named = positionals.flatMap((typed) => {
    const places = [path.resolve(typed), path.resolve(contentDir, typed)]
    const found = files.filter((known) => {
      const full = path.join(contentDir, known)
      return places.some((place) => full === place || full.startsWith(place + path.sep))
    })
    if (found.length === 0)
      throw new WrongUse(
        `“${typed}” is no file of a role, category or page in ${path.relative('', contentDir) || '.'}, and no folder of them.`,
      )
    return found
  })
  return [...new Set(named)]
}

function* bodies(contentDir: string, { roles }: Loaded['corpus']): Generator<string> {
  for (const { file } of roles.values()) yield (readText(contentDir, file) ?? '').replace(/^---[\s\S]*?\n---/, '')
}

function skillNames({ skills }: Loaded['corpus']): string[] {
  return Object.values(skills.data).flatMap((skill) => (isRecord(skill) ? [String(skill.name)] : []))
}
