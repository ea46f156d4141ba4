import { type OccupationData, SCHOOLING } from '../content/schema/occupation'
import { groupRows, numberIn, type Row, readTabs, readWorkbook, textIn } from './read-table'

/** The releases that a folder holds, by their ids in sources.yaml. Newer files, newer names and ids. */
export const TEXTS = { id: 'onet-30', name: 'O*NET 30.2', year: 2026 }
export const WORKBOOKS = { id: 'onet-29', name: 'O*NET 29.3' }

const TEXT_RELEASE = { basis: TEXTS.id, year: TEXTS.year }
const WORKBOOK_RELEASE = { basis: WORKBOOKS.id }

const CODE = 'O*NET-SOC Code'
/** Beside the hot technologies, others are kept only until there are this many together. */
const FEW_TECHNOLOGIES = 12

/**
 * Returns a function from O*NET-SOC codes such as `15-1252.00` to the technologies of those occupations together, from
 * `Technology Skills.txt`. “Hot” and “in demand” are O*NET's own marks, drawn from postings.
 */
export function readTechnology(folder: string): (codes: string[]) => OccupationData['technology'] {
  const table = readTabs(folder, 'Technology Skills.txt', [CODE, 'Example', 'Hot Technology', 'In Demand'])
  const byCode = groupRows(table, CODE)
  return (codes) => {
    const rows = codes.flatMap((code) => byCode.get(code) ?? [])
    if (rows.length === 0) return undefined
    const named = (isWanted: (row: Row) => boolean) => [
      ...new Set(rows.filter(isWanted).map((row) => textIn(row, 'Example'))),
    ]
    const hot = named((row) => row['Hot Technology'] === 'Y')
    const inDemand = named((row) => row['In Demand'] === 'Y')
    const other = named(() => true).filter((name) => !hot.includes(name) && !inDemand.includes(name))
    return { ...TEXT_RELEASE, hot, inDemand, other: other.slice(0, Math.max(0, FEW_TECHNOLOGIES - hot.length)) }
  }
}

/** Returns a function from O*NET-SOC codes to their job zone, from `Job Zones.xlsx`; none where those that have one differ. */
export async function readJobZones(folder: string): Promise<(codes: string[]) => OccupationData['jobZone']> {
  const byCode = groupRows(await readWorkbook(folder, 'Job Zones.xlsx', [CODE, 'Job Zone', 'Date']), CODE)
  return (codes) => {
    const rows = codes.flatMap((code) => byCode.get(code) ?? [])
    const zones = new Set(rows.map((row) => numberIn(row, 'Job Zone')))
    const [zone] = zones
    return zones.size === 1 && zone ? { zone, year: Math.max(...rows.map(yearOf)), ...WORKBOOK_RELEASE } : undefined
  }
}

/**
 * Returns a function from an O*NET-SOC code to the education that people asked by O*NET called required, in percent,
 * from `Education, Training, and Experience.xlsx` (scale RL).
 */
export async function readSchooling(folder: string): Promise<(code: string) => OccupationData['education']> {
  const columns = [CODE, 'Scale ID', 'Category', 'Data Value', 'N', 'Recommend Suppress', 'Date', 'Domain Source']
  const table = await readWorkbook(folder, 'Education, Training, and Experience.xlsx', columns)
  const byCode = groupRows(
    table.filter((row) => row['Scale ID'] === 'RL'),
    CODE,
  )
  return (code) => {
    const rows = (byCode.get(code) ?? []).filter((row) => (numberIn(row, 'Data Value') ?? 0) > 0)
    const [first] = rows
    if (!first) return undefined
    const shares = rows.map((row) => [SCHOOLING[Number(row.Category) - 1], numberIn(row, 'Data Value')])
    return {
      year: yearOf(first),
      ...WORKBOOK_RELEASE,
      answers: numberIn(first, 'N') ?? 0,
      asked: textIn(first, 'Domain Source') === 'Incumbent' ? 'workers' : 'experts',
      ...(rows.some((row) => row['Recommend Suppress'] === 'Y') && { imprecise: true }),
      shares: Object.fromEntries(shares),
    }
  }
}

/** Dates are written `08/2023`. */
function yearOf(row: Row): number {
  return Number(textIn(row, 'Date').slice(-4))
}
