import path from 'node:path'
import type { Corpus } from '../content/corpus'
import { listContentFiles } from '../content/list-files'
import { ALL_OCCUPATIONS, type OccupationData } from '../content/schema/occupation'
import { changeFiles, readText } from '../editing/change-files'
import { contradictingRoles } from '../figures/contradicting-roles'
import { figureChanges } from '../figures/figure-changes'
import { readMembers, readOfficialFigures } from '../figures/occupation-data'
import { occupationYaml } from '../figures/occupation-yaml'
import { FIGURE_FILES, requireFiles } from '../figures/official-files'
import { plural } from '../format'
import { type Command, type Input, type Outcome, WrongUse } from './command'
import { argumentsOf, loadForEdit } from './load-for-edit'
import { namedPath } from './named-path'

interface Options extends Pick<Input, 'contentDir' | 'today'> {
  /** The folder with the official files. */
  from: string
  /** SOC codes; without any, those of all roles and of the files that are there. */
  socs: string[]
  dryRun: boolean
}

/**
 * Shows what newer official files change in `occupations/<soc>.yaml`, value by value, and which roles contradict it; then
 * writes them, all or none. With `dryRun` nothing is written, and neither when a code is not in the files.
 * @throws Error naming the official files that are missing, or the one that is not as expected
 */
export async function figures({ contentDir, today, from, socs, dryRun }: Options): Promise<Outcome> {
  requireFiles(from, FIGURE_FILES)
  const figuresOf = await readOfficialFigures(from)
  const { corpus } = await loadForEdit({ contentDir, today })
  const wanted = socs.length > 0 ? socs : codesInUse(contentDir, corpus)
  const unknown = wanted.filter((soc) => !figuresOf(soc))
  if (unknown.length > 0) {
    const members = readMembers(path.join(from, 'tables'))
    const lines = unknown.map((soc) => `${soc}: ${whyUnknown(soc, members)}`)
    return { text: [...lines, 'Nothing was written.'].join('\n'), ok: false }
  }
  const read = new Map(wanted.map((soc) => [soc, figuresOf(soc) as OccupationData]))
  const changes = [...read].flatMap(([soc, data]) => {
    const file = `occupations/${soc}.yaml`
    const before = readText(contentDir, file)
    const after = occupationYaml(data)
    return before === after ? [] : [{ file, before, after, title: data.title }]
  })
  const contradictions = contradictingRoles(corpus, (soc) => {
    const after = read.get(soc)
    return after && { before: corpus.occupations.get(soc)?.entry, after }
  })
  const text = [
    ...changes.map(({ file, before, after, title }) =>
      [`${file}  ${title}`, ...figureChanges(after, before).map((change) => `  ${change}`), ''].join('\n'),
    ),
    ...listed('Roles that say something else than the figures; read and correct them:', contradictions),
    ...listed('Add to sources.yaml, which does not hold them yet:', missingSources(corpus, read.values())),
  ]
  const count = `${plural(wanted.length, 'occupation')} read`
  if (changes.length === 0 || dryRun) {
    const summary = `${count}, ${changes.length} would change; nothing was written.`
    return { text: [...text, changes.length === 0 ? `${count}; none changes.` : summary].join('\n'), ok: true }
  }
  const next = () => {
    changeFiles(contentDir, changes)
    return { text: `${count}, ${changes.length} written.`, ok: true }
  }
  return { text: text.join('\n'), ok: true, next }
}

function listed(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`), ''].join('\n')]
}

function missingSources({ sources }: Corpus, all: Iterable<OccupationData>): string[] {
  const bases = [...all].flatMap((data) => JSON.stringify(data).match(/(?<="basis":")[^"]+/g) ?? [])
  const missing = [...new Set(bases)].filter((id) => !Object.hasOwn(sources.data, id))
  return missing.length > 0 ? [missing.sort().join(', ')] : []
}

function whyUnknown(soc: string, members: ReturnType<typeof readMembers>): string {
  if (!/^\d\d-\d{4}$/.test(soc)) return 'not a SOC code. Write one such as 15-1252, without the part after a dot.'
  const [joint] = [...members].find(([, rows]) => rows.some((row) => row.soc === soc)) ?? []
  if (joint && joint !== soc) return `published only within ${joint}. Use that code, and say so in the role's socNote.`
  return 'neither the wage survey nor the projections hold it. Is it a code of the SOC of 2018?'
}

function codesInUse(contentDir: string, { roles }: Corpus): string[] {
  const ofRoles = [...roles.values()].map(({ data }) => data.soc).filter((soc) => typeof soc === 'string')
  const ofFiles = listContentFiles(contentDir).files.occupations.map((file) => path.basename(file, '.yaml'))
  return [...new Set([ALL_OCCUPATIONS, ...ofRoles, ...ofFiles])].sort()
}

export const figuresCommand: Command = {
  summary: 'Take the official figures of occupations from their publishers’ files.',
  use: 'figures --from FOLDER [--soc 15-1252,29-1141] [--dry-run]',
  help: [
    'Shows each value that changes, then writes content/occupations, all files or none; with --dry-run',
    'it only shows them. Roles whose growth text contradicts the new figure are listed: they have to be',
    'read by a person.',
    '',
    'Without --soc, the occupations of all roles and those that have a file are read.',
    '',
    '  npm run figures -- --from ../official-data --dry-run',
    '  npm run figures -- --from ../official-data --soc 47-2031',
    '  npm run figures -- --from ../official-data --soc 47-2031,47-2181',
    '',
    'FOLDER is where you put the files of the publishers. content/FIGURES.md, “Occupations”, says which,',
    'how they are laid out and where they come from.',
  ].join('\n'),
  options: { from: { type: 'string' }, soc: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  run({ values: { from, soc, 'dry-run': dryRun }, positionals, contentDir, today }) {
    argumentsOf({ positionals }, '“figures” takes no names.')
    if (typeof from !== 'string') throw new WrongUse('Say where the official files are, with --from.')
    const typed = typeof soc === 'string' ? soc.split(',').map((code) => code.trim()) : []
    const socs = [...new Set(typed)].filter(Boolean)
    if (typed.length > 0 && socs.length === 0) throw new WrongUse('Name SOC codes with --soc, such as 15-1252,29-1141.')
    return figures({ contentDir, today, from: namedPath(from), socs, dryRun: dryRun === true })
  },
}
