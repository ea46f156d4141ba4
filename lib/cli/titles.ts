import { titlesText } from '../content/official-titles'
import { changeFiles, readText } from '../editing/change-files'
import { requireFiles } from '../figures/official-files'
import { TEXTS, WORKBOOKS } from '../figures/onet'
import { readOfficialTitles } from '../figures/titles'
import { count, plural } from '../format'
import { type Command, type Outcome, WrongUse } from './command'
import { argumentsOf } from './load-for-edit'
import { namedPath } from './named-path'

// ASCII only: one other character doubles the memory that the whole text takes.
const NOTES = [
  'Titles of US occupations. Each line: O*NET-SOC code, title, other titles, SOC codes of the nearest occupations, and the',
  'SOC code under which it is published together with others, if so. A tab ends a field, a bar an item of a list.',
  'Written by: npm run titles -- --from FOLDER (content/FIGURES.md). Do not edit by hand.',
  `Other titles and nearest occupations are from the ${WORKBOOKS.name} Database, codes and titles from the ${TEXTS.name} Database, by`,
  'the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license,',
  'https://creativecommons.org/licenses/by/4.0/. O*NET is a registered trademark of USDOL/ETA. This list was selected from',
  'the databases; USDOL/ETA has not approved, endorsed, or tested it.',
]

const FILE = 'titles.txt'
const FILES = [
  'official/onet/Occupation Data.txt',
  'official/onet/Alternate Titles.xlsx',
  'official/onet/Related Occupations.xlsx',
  'tables/soc_crosswalk.csv',
]

interface Options {
  contentDir: string
  /** The folder with the official files. */
  from: string
  dryRun: boolean
}

/**
 * Writes `titles.txt` from O*NET's files. Returns how much there is and how much changes; with `dryRun` nothing is written.
 * @throws Error naming the official files that are missing, or the one that is not as expected
 */
export async function titles({ contentDir, from, dryRun }: Options): Promise<Outcome> {
  requireFiles(from, FILES)
  const official = await readOfficialTitles(from)
  const before = readText(contentDir, FILE)
  const after = titlesText(NOTES, official)
  if (after !== before && !dryRun) changeFiles(contentDir, [{ file: FILE, before, after }])
  const { occupations } = official
  const all = occupations.reduce((sum, { alternates }) => sum + 1 + alternates.length, 0)
  const read = `${count(occupations.length)} occupations with ${count(all)} titles read`
  const changes = plural(countChanges(before ?? '', after), 'line')
  return { text: `${read}, ${changes} ${dryRun ? 'would change; nothing was written' : 'changed'}.`, ok: true }
}

/** Counts the lines that are new, other than before, or gone. A code keeps its line. */
function countChanges(before: string, after: string): number {
  const [old, now] = [linesByCode(before), linesByCode(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).length
}

function linesByCode(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.split('\t', 1)[0] ?? '', line]))
}

export const titlesCommand: Command = {
  summary: 'Take the titles that O*NET knows from its files.',
  use: 'titles --from FOLDER [--dry-run]',
  help: [
    'Writes content/titles.txt, from which “new” and “import” propose occupations and search knows',
    'titles that no role has. It says how many lines change; with --dry-run it writes nothing. Needed',
    'only when O*NET has a new release.',
    '',
    '  npm run titles -- --from ../official-data --dry-run',
    '  npm run titles -- --from ../official-data',
    '',
    'FOLDER is where you put O*NET’s files. content/FIGURES.md, “Titles”, says which.',
  ].join('\n'),
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  run({ values: { from, 'dry-run': dryRun }, positionals, contentDir }) {
    argumentsOf({ positionals }, '“titles” takes no names.')
    if (typeof from !== 'string') throw new WrongUse('Say where the official files are, with --from.')
    return titles({ contentDir, from: namedPath(from), dryRun: dryRun === true })
  },
}
