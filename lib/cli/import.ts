import path from 'node:path'
import type { Corpus } from '../content/corpus'
import { changeFiles } from '../editing/change-files'
import { oneLine } from '../editing/one-line'
import { TO_DO } from '../editing/placeholders'
import { plural } from '../format'
import { type Failed, type Imported, importRoles } from '../importing/import-roles'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { loadForEdit, requireCategory, requireGuide, requireTitle } from './load-for-edit'
import { namedPath } from './named-path'

const BAR = 20

/** Makes drafts of job descriptions. Returns what became of each; all files are written in one go, or none. */
async function importFiles(input: Input): Promise<Outcome> {
  const { values, positionals, contentDir, today, progress } = input
  const typed = new Map(positionals.map((name) => [namedPath(name), name]))
  const documents = [...typed.keys()]
  const nameOf = ({ document }: { document: string }) => typed.get(document) ?? document
  if (documents.length === 0) throw new WrongUse('Name the job descriptions: import old/*.docx.')
  if (values.title !== undefined && documents.length > 1)
    throw new WrongUse('--title names one role. Import one file with it, and the others without.')
  const { corpus } = await loadForEdit(input)
  const onProgress = (done: number, document: string) => {
    const full = Math.round((done / documents.length) * BAR)
    progress(`[${'#'.repeat(full).padEnd(BAR, '.')}] ${done + 1} of ${documents.length}  ${nameOf({ document })}`)
  }
  const { imported, failed } = await importRoles(corpus, documents, { ...optionsOf(corpus, values), today, onProgress })
  const isDry = values['dry-run'] === true
  if (!isDry)
    changeFiles(
      contentDir,
      imported.map(({ file, text }) => ({ file, before: undefined, after: text })),
    )
  const [only] = imported
  return {
    text: [
      ...imported.map((one) => describe(nameOf(one), one, isDry)),
      ...failed.map((one) => `${nameOf(one)} -> nothing\n  ${one.reason}\n`),
      ...(isDry && only && documents.length === 1 ? [`${only.file} would be:\n\n${only.text}`] : []),
      summary(imported, failed, isDry, path.relative('', contentDir)),
    ].join('\n'),
    ok: failed.length === 0 && imported.every(({ errors }) => errors.length === 0),
  }
}

function describe(document: string, { file, report, errors }: Imported, isDry: boolean): string {
  const error = errors.length === 1 ? 'the error' : 'the errors'
  const consequence = isDry
    ? `The draft would be written all the same; mend ${error} there then.`
    : `The draft is written all the same. Mend ${error} there: the site is not built with ${errors.length === 1 ? 'it' : 'them'}.`
  const wrong = errors.length > 0 ? [...errors.map((found) => `error: ${found}`), consequence] : []
  return [`${document} -> ${file}`, ...[...report, ...wrong].map((line) => `  ${line}`), ''].join('\n')
}

function summary(imported: Imported[], failed: Failed[], isDry: boolean, folder: string): string {
  const broken = imported.filter(({ errors }) => errors.length > 0).length
  const errors = broken > 0 ? `, ${broken} of them with errors` : ''
  const failures = failed.length > 0 ? ` ${plural(failed.length, 'file')} could not be imported; see above.` : ''
  if (isDry) return `${plural(imported.length, 'draft')} would be written${errors}; nothing was.${failures}`
  const next = imported.length > 0 ? ` Next: open them in ${folder}, look for “${TO_DO}”, and run npm run check.` : ''
  return `${plural(imported.length, 'draft')} written${errors}${broken > 0 ? '; see above' : ''}.${failures}${next}`
}

function optionsOf(corpus: Corpus, { title, category, kind, specializes }: Input['values']) {
  const named = typeof title === 'string' ? oneLine(title) : undefined
  if (named !== undefined) requireTitle(named)
  if (typeof category === 'string') requireCategory(corpus, category)
  if (kind !== undefined && kind !== 'guide' && kind !== 'profile')
    throw new WrongUse(`--kind is “${kind}”, but must be guide or profile.`)
  if (typeof specializes === 'string') requireGuide(corpus, specializes)
  if (kind === 'guide' && specializes !== undefined) throw new WrongUse('Only a profile specializes a guide.')
  return {
    title: named,
    category: typeof category === 'string' ? category : undefined,
    kind: specializes === undefined ? kind : 'profile',
    specializes: typeof specializes === 'string' ? specializes : undefined,
  } as const
}

export const importCommand: Command = {
  summary: 'Make drafts of job descriptions in Word, HTML, Markdown or plain text.',
  use: 'import FILE... [--title "TITLE"] [--category CATEGORY] [--kind guide|profile] [--specializes ROLE] [--dry-run]',
  help: [
    'Each file becomes roles/<category>/<role>.mdx in the content folder, a draft, with sections,',
    'lists, groups, questions and facts in their places. It says what it found, guessed and missed.',
    'What has no place is kept at the end of the draft under “To be placed”; nothing is dropped or',
    'overwritten.',
    '',
    '  npm run role -- import old/*.docx',
    '  npm run role -- import welder.txt --category skilled-trades --dry-run',
    '',
    '--title        in quotes, of one file, where the document names another or none that is found',
    '--category     the name of a file in content/categories, for all files; else what each says,',
    '               or the category of the nearest role',
    '--kind         guide or profile; else a text without lists becomes a profile, and all others guides',
    '--specializes  the guide of which the files are profiles, by its file name without “.mdx”',
    '--dry-run      writes nothing, and prints the draft when there is only one',
    '',
    'What cannot be read is named with the reason, and the other files are imported; the exit code is 1',
    'then.',
  ].join('\n'),
  options: {
    title: { type: 'string' },
    category: { type: 'string' },
    kind: { type: 'string' },
    specializes: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: importFiles,
}
