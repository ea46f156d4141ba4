import path from 'node:path'
import { loadContent } from '../content/load'
import { didYouMean } from '../content/nearest'
import { parseAhead } from '../content/parse-ahead'
import { type ContentStatus, contentStatus, type Listed } from '../content/status'
import { plural } from '../format'
import { alignColumns } from './align-columns'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { argumentsOf } from './load-for-edit'

const FORMATS = ['table', 'json']

export const statusCommand: Command = {
  summary: 'Show what is in work, what is due, and how the categories are filled.',
  use: 'status [--format table|json]',
  help: [
    'Lists roles with errors, drafts with what they still have to do, scheduled roles with their day,',
    'roles whose day of review has come, roles that rest on no source, thin roles (guides under 1,200',
    'words, profiles under 500), and roles that are nearly the same as another; then the public roles of',
    'each category by kind and level.',
    '',
    '  npm run role -- status',
    '  npm run role -- status --format json',
  ].join('\n'),
  options: { format: { type: 'string', default: 'table' } },
  run,
}

async function run({ contentDir, today, values, positionals, progress }: Input): Promise<Outcome> {
  argumentsOf({ positionals }, '“status” takes no names.')
  const format = String(values.format)
  if (!FORMATS.includes(format))
    throw new WrongUse(`There is no format “${format}”.${didYouMean(format, FORMATS)} Formats: ${FORMATS.join(', ')}.`)
  const cache = await parseAhead(contentDir, path.resolve('.next/cache/content'), (done, all) =>
    progress(`${done} of ${plural(all, 'role')} read`),
  )
  const { corpus, problems } = loadContent(contentDir, { today, cache })
  const status = contentStatus(corpus, problems, today)
  return { text: format === 'json' ? JSON.stringify(status, null, 2) : formatStatus(status), ok: true }
}

function formatStatus(status: ContentStatus): string {
  const { published, categories } = status
  const lists: [heading: string, roles: Listed[]][] = [
    ['With errors', status.broken],
    ['Drafts', status.drafts],
    ['Scheduled', status.scheduled],
    ['Due for review', status.due],
    ['Never sourced', status.unsourced],
    ['Thin', status.thin],
    ['Nearly the same as another', status.nearDuplicates],
  ]
  const filled = lists.filter(([, roles]) => roles.length > 0)
  const empty = lists.filter(([, roles]) => roles.length === 0).map(([heading]) => heading.toLowerCase())
  const sections = filled.map(([heading, roles]) =>
    [
      `${heading} (${roles.length})`,
      ...alignColumns(roles.map(({ title, detail, file }) => [title, detail, file])),
    ].join('\n'),
  )
  const rows = categories.map(({ category, guides, profiles, drafts, scheduled, levels }) =>
    [category, guides, profiles, levels.entry, levels.mid, levels.senior, levels.lead, drafts, scheduled].map(String),
  )
  const head = ['Category', 'guides', 'profiles', 'entry', 'mid', 'senior', 'lead', 'drafts', 'scheduled']
  return [
    `${plural(published, 'role')} published.${empty.length > 0 ? ` None: ${empty.join(', ')}.` : ''}`,
    ...sections,
    alignColumns([head, ...rows]).join('\n'),
  ].join('\n\n')
}
