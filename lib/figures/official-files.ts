import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The files from which the figures of occupations are read; `<year>` stands for any. */
export const FIGURE_FILES = [
  'official/bls/national_M<year>_dl.xlsx',
  'official/bls/occupation.xlsx',
  'official/onet/Technology Skills.txt',
  'official/onet/Job Zones.xlsx',
  'official/onet/Education, Training, and Experience.xlsx',
  'tables/oews_state.csv',
  'tables/oews_history.csv',
  'tables/oews_sector_<year>.csv',
  'tables/ooh_industries.jsonl',
  'tables/ooh_soc.csv',
  'tables/soc_crosswalk.csv',
  'tables/ai_exposure.csv',
  'tables/ai_task_penetration.csv',
]

/** @throws Error naming every one of the files that is missing in a folder, so that nobody looks for them one by one */
export function requireFiles(folder: string, files: string[]): void {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Give the one with the official files with --from.`)
  const missing = files.filter((file) => !isThere(folder, file)).map((file) => path.join(folder, file))
  if (missing.length === 0) return
  const named =
    missing.length === 1
      ? `${missing[0]} is missing.`
      : `Missing are:\n${missing.map((file) => `  ${file}\n`).join('')}`
  throw new Error(
    `${named}${missing.length === 1 ? ' ' : ''}The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files.`,
  )
}

function isThere(folder: string, file: string): boolean {
  if (!file.includes('<year>')) return existsSync(path.join(folder, file))
  const [before = '', after = ''] = path.basename(file).split('<year>')
  const place = path.join(folder, path.dirname(file))
  return (
    existsSync(place) &&
    readdirSync(place).some(
      (name) =>
        name.startsWith(before) && name.endsWith(after) && /^\d{4}$/.test(name.slice(before.length, -after.length)),
    )
  )
}
