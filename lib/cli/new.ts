import path from 'node:path'
import type { Corpus } from '../content/corpus'
import { formatReport } from '../content/report'
import { changeFiles } from '../editing/change-files'
import { freePlace } from '../editing/free-place'
import { oneLine } from '../editing/one-line'
import { TO_DO } from '../editing/placeholders'
import { proposeDraft } from '../editing/propose-draft'
import { rehearse } from '../editing/rehearse'
import { type RoleDraft, roleSource } from '../editing/role-source'
import { plural } from '../format'
import { type Command, type Outcome, WrongUse } from './command'
import { loadForEdit, requireCategory, requireGuide, requireTitle } from './load-for-edit'

interface Options {
  contentDir: string
  today: string
  title: string
  category: string
  kind: RoleDraft['kind']
  specializes: string | undefined
  dryRun: boolean
}

/**
 * Writes the file of a new role, a draft. Returns what was proposed for it and what is left to do; with `dryRun` also the
 * text of the file, which is not written then.
 * @throws WrongUse when title, category or guide cannot be used; Error when the title or its place is taken
 */
async function createRole({ contentDir, today, dryRun, ...wanted }: Options): Promise<Outcome> {
  const { corpus, problems } = await loadForEdit({ contentDir, today })
  requireUsable(corpus, wanted)
  const file = freePlace(corpus, wanted.title, wanted.category)
  const { draft, remarks } = proposeDraft(corpus, { ...wanted, today })
  if (draft.kind === 'profile' && draft.specializes === undefined)
    throw new WrongUse('No guide comes near the title. Name the one that the profile narrows down, with --specializes.')
  const text = roleSource(draft)
  const changes = [{ file, before: undefined, after: text }]
  const errors = rehearse(contentDir, changes, { today, before: problems })
  if (errors.length > 0)
    return {
      text: `${formatReport(errors)}\n\nThe new file would have these errors, so it was not written.`,
      ok: false,
    }
  const proposed = ['Proposed, to be confirmed:', ...remarks.map((remark) => `  ${remark}`)]
  if (dryRun) return { text: [`${file} would be written:`, '', text, ...proposed].join('\n'), ok: true }
  changeFiles(contentDir, changes)
  const marks = text.split('\n').filter((line) => line.includes(TO_DO)).length
  const place = path.join(path.relative('', contentDir), file)
  const next = `Next: open ${place}, look for “${TO_DO}”, write, and run npm run check.`
  return {
    text: [`${file} is written, a draft with ${plural(marks, 'line')} to do.`, '', ...proposed, '', next].join('\n'),
    ok: true,
  }
}

function requireUsable(
  corpus: Corpus,
  { title, category, specializes }: Pick<Options, 'title' | 'category' | 'specializes'>,
) {
  requireTitle(title)
  requireCategory(corpus, category)
  if (specializes !== undefined) requireGuide(corpus, specializes)
}

export const newCommand: Command = {
  summary: 'Begin a role: a draft with its occupation, figures and skills proposed from the title.',
  use: 'new "TITLE" --category CATEGORY [--kind guide|profile] [--specializes ROLE] [--dry-run]',
  help: [
    'Writes roles/<category>/<role>.mdx in the content folder; the file name is made of the title.',
    'Nothing is overwritten. CATEGORY is the name of a file in content/categories, without “.mdx”. What',
    'has to be written or confirmed is marked TODO; the draft passes “check” with a warning for each.',
    '',
    'The SOC code, of the US classification of occupations, comes from the titles that O*NET knows,',
    'education and growth from the official figures of that occupation, skills from the roles nearest',
    'to it. How sure each is, is printed. Where several occupations fit about equally, or the figures',
    'are not there yet, 00-0000, all occupations, stands in, and the file says what to do.',
    '',
    '  npm run role -- new "Roofer" --category skilled-trades',
    '  npm run role -- new "Pediatric Nurse" --category healthcare --kind profile',
    '',
    'A guide (the default) has all sections. A profile is a short portrait of a special or senior form',
    'of a guide’s role; --specializes names that guide where the title does not tell. --dry-run prints',
    'the file and writes nothing.',
  ].join('\n'),
  options: {
    category: { type: 'string' },
    kind: { type: 'string', default: 'guide' },
    specializes: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run({ values: { category, kind, specializes, 'dry-run': dryRun }, positionals, contentDir, today }) {
    const [title, ...more] = positionals
    if (title === undefined) throw new WrongUse('Say the title of the role, in quotes: new "Data Engineer".')
    if (more.length > 0) throw new WrongUse(`Put the title in quotes: new "${positionals.join(' ')}".`)
    if (typeof category !== 'string')
      throw new WrongUse('Say the category of the role, with --category: the name of a file in content/categories.')
    if (kind !== 'guide' && kind !== 'profile') throw new WrongUse(`--kind is “${kind}”, but must be guide or profile.`)
    if (kind === 'guide' && specializes !== undefined)
      throw new WrongUse('Only a profile specializes a guide. Add --kind profile.')
    const named = typeof specializes === 'string' ? specializes : undefined
    return createRole({
      contentDir,
      today,
      title: oneLine(title),
      category,
      kind,
      specializes: named,
      dryRun: dryRun === true,
    })
  },
}
