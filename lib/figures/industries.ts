import { z } from 'zod'
import type { OccupationData } from '../content/schema/occupation'
import { readSectors } from './oews'
import { groupRows, readCsv, readJsonLines, textIn } from './read-table'

const profile = z.object({ slug: z.string(), employers: z.array(z.tuple([z.string(), z.number()])) })

/** The handbook of August 2025 gives shares of jobs in 2024. */
const HANDBOOK = { year: 2024, basis: 'bls-ooh-2025' }
const MOST = 5

/**
 * Returns a function from a SOC code to the industries that hold most of its jobs. A profile of the Occupational Outlook
 * Handbook names them finely, but may cover several occupations; then the sectors of the OEWS survey stand in, which are
 * coarse and exact.
 */
export function readIndustries(folder: string): (soc: string) => OccupationData['industries'] {
  const sectors = readSectors(folder, MOST)
  const employers = new Map(
    readJsonLines(folder, 'ooh_industries.jsonl', profile).map((one) => [one.slug, one.employers]),
  )
  const profiles = [...groupRows(readCsv(folder, 'ooh_soc.csv', ['slug', 'soc']), 'slug')]
  const alone = profiles.flatMap(([slug, rows]) =>
    rows[0] && rows.length === 1 ? [[textIn(rows[0], 'soc'), slug]] : [],
  )
  const slugs = new Map(alone as [string, string][])
  return (soc) => {
    const named = employers.get(slugs.get(soc) ?? '') ?? []
    if (named.length === 0) return sectors(soc)
    return { ...HANDBOOK, shares: named.slice(0, MOST).map(([name, percent]) => ({ name, percent })) }
  }
}
