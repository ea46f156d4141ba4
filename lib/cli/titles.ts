import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { titlesText } from '../content/official-titles'
import { TEXTS, WORKBOOKS } from '../figures/onet'
import { readOfficialTitles } from '../figures/titles'
import { count, plural } from '../format'
import type { Outcome } from './main'

// ASCII only: one other character doubles the memory that the whole text takes.
const NOTES = [
  'Titles of US occupations. Each line: O*NET-SOC code, title, other titles, SOC codes of the nearest occupations, and the',
  'SOC code under which it is published together with others, if so. A tab ends a field, a bar an item of a list.',
  'Written by: npm run titles -- --from FOLDER (content/README.md). Do not edit by hand.',
  `Other titles and nearest occupations are from the ${WORKBOOKS.name} Database, codes and titles from the ${TEXTS.name} Database, by`,
  'the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license,',
  'https://creativecommons.org/licenses/by/4.0/. O*NET is a registered trademark of USDOL/ETA. This list was selected from',
  'the databases; USDOL/ETA has not approved, endorsed, or tested it.',
]

interface Options {
  contentDir: string
  /** The folder with the official files. */
  from: string
  dryRun: boolean
}

/**
 * Writes `titles.txt` from O*NET's files. Returns how much there is and how much changes; with `dryRun` nothing is written.
 * @throws Error naming an official file that is missing or not as expected
 */
export async function titles({ contentDir, from, dryRun }: Options): Promise<Outcome> {
  const official = await readOfficialTitles(from)
  const file = path.join(contentDir, 'titles.txt')
  const text = titlesText(NOTES, official)
  const before = readIfThere(file)
  if (text !== before && !dryRun) {
    // Renamed into place, so that a server never reads half a file.
    const aside = path.join(contentDir, `.titles.${process.pid}`)
    writeFileSync(aside, text)
    renameSync(aside, file)
  }
  const { occupations } = official
  const all = occupations.reduce((sum, { alternates }) => sum + 1 + alternates.length, 0)
  const read = `${count(occupations.length)} occupations with ${count(all)} titles read`
  const changes = plural(countChanges(before, text), 'line')
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

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
