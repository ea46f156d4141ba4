import { z } from 'zod'
import type { OccupationData } from '../content/schema/occupation'
import { readSectors } from './oews'
import { groupRows, readCsv, readJsonLines, textIn } from './read-table'

const profiles = z.array(z.object({ slug: z.string(), employers: z.array(z.tuple([z.string(), z.number()])) }))

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
  const covered = groupRows(readCsv(folder, 'ooh_soc.csv', ['slug', 'soc']), 'slug')
  const slugs = new Map(readCsv(folder, 'soc_crosswalk.csv', ['soc', 'ooh_slug']).map((row) => [row.soc, row.ooh_slug]))
  const bySlug = new Map(profiles.parse(readJsonLines(folder, 'ooh_industries.jsonl')).map((one) => [one.slug, one]))
  return (soc) => {
    const slug = String(slugs.get(soc) ?? '')
    const ofProfile = (covered.get(slug) ?? []).map((row) => textIn(row, 'soc'))
    const employers = bySlug.get(slug)?.employers ?? []
    if (employers.length === 0 || ofProfile.length !== 1 || ofProfile[0] !== soc) return sectors(soc)
    return { ...HANDBOOK, shares: employers.slice(0, MOST).map(([name, percent]) => ({ name, percent })) }
  }
}
