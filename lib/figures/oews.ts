import path from 'node:path'
import type { OccupationData } from '../content/schema/occupation'
import { filesNamed, groupRows, numberIn, type Row, readCsv, readWorkbook, textIn } from './read-table'

type Percentiles = Pick<OccupationData['pay'], 'p10' | 'p25' | 'median' | 'p75' | 'p90'>
type HistoryYear = NonNullable<OccupationData['history']>[number]

/** National employment and yearly pay of one survey, by SOC code. */
export interface NationalSurvey {
  /** The survey refers to May of this year. */
  year: number
  rows: Map<string, { title: string; employment: number | undefined; pay: Percentiles }>
}

const WORKBOOK = /^national_M(\d{4})_dl\.xlsx$/

/** The columns of yearly pay, p10 to p90, in the Bureau's workbooks and in the table of states. */
const NATIONAL_PAY = ['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90']
const STATE_PAY = ['annual_p10', 'annual_p25', 'annual_median', 'annual_p75', 'annual_p90']

/**
 * Returns the national OEWS surveys in a folder of the Bureau's workbooks `national_M<year>_dl.xlsx`, oldest first.
 * @throws Error when there is none or one cannot be read
 */
export async function readNationalSurveys(folder: string): Promise<NationalSurvey[]> {
  const files = filesNamed(folder, WORKBOOK)
  if (files.length === 0) throw new Error(`${folder} holds no national_M<year>_dl.xlsx. Download it from bls.gov/oes.`)
  return Promise.all(
    files.map(async (file) => {
      const rows = await readWorkbook(folder, file, ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', ...NATIONAL_PAY])
      // A few codes stand twice, as a detailed occupation and as the broad one that holds nothing else.
      const kept = rows.filter((row) => ['detailed', 'total'].includes(textIn(row, 'O_GROUP')))
      return {
        year: Number(WORKBOOK.exec(file)?.[1]),
        rows: new Map(
          kept.map((row) => [
            textIn(row, 'OCC_CODE'),
            {
              title: textIn(row, 'OCC_TITLE'),
              employment: numberIn(row, 'TOT_EMP'),
              pay: percentilesIn(row, NATIONAL_PAY),
            },
          ]),
        ),
      }
    }),
  )
}

/**
 * Returns a function from a SOC code to its median and employment of each year, oldest first: from the workbooks, and
 * for years without one from `oews_history.csv`. A median at the survey's ceiling is left out; it says only “at least”.
 */
export function readHistory(folder: string, surveys: NationalSurvey[]): (soc: string) => HistoryYear[] {
  const columns = ['soc', 'year', 'employment', 'annual_median', 'median_top_coded']
  const table = readCsv(folder, 'oews_history.csv', columns)
  const bySoc = groupRows(table, 'soc')
  const covered = new Set(surveys.map(({ year }) => year))
  return (soc) => {
    const fromTable = (bySoc.get(soc) ?? [])
      .filter((row) => !covered.has(Number(row.year)))
      .map((row) =>
        historyYear(
          Number(row.year),
          numberIn(row, 'employment'),
          textIn(row, 'median_top_coded') === '1' ? undefined : numberIn(row, 'annual_median'),
        ),
      )
    const fromSurveys = surveys.flatMap(({ year, rows }) => {
      const found = rows.get(soc)
      return found ? [historyYear(year, found.employment, found.pay.median)] : []
    })
    return [...fromTable, ...fromSurveys].sort((a, b) => a.year - b.year)
  }
}

/** Returns a function from a SOC code to pay and employment by state, of the latest year that the table has for it. */
export function readStates(folder: string): (soc: string) => OccupationData['states'] {
  const table = readCsv(folder, 'oews_state.csv', ['soc', 'year', 'state', 'employment', ...STATE_PAY])
  const bySoc = groupRows(table, 'soc')
  return (soc) => {
    const rows = bySoc.get(soc)
    if (!rows) return undefined
    const year = Math.max(...rows.map((row) => Number(row.year)))
    const ofYear = rows.filter((row) => Number(row.year) === year)
    const pay = ofYear
      .map((row) => {
        const employment = numberIn(row, 'employment')
        return [textIn(row, 'state'), { ...(employment && { employment }), ...percentilesIn(row, STATE_PAY) }] as const
      })
      .sort(([a], [b]) => a.localeCompare(b))
    return { year, basis: `bls-oews-${year}`, pay: Object.fromEntries(pay) }
  }
}

/** Returns a function from a SOC code to the sectors that employ most of its people, from `oews_sector_2024.csv`. */
export function readSectors(folder: string, most: number): (soc: string) => OccupationData['industries'] {
  const file = readSectorFile(folder)
  const table = readCsv(folder, file.name, ['soc', 'sector', 'share_of_occupation_pct'])
  const bySoc = groupRows(table, 'soc')
  return (soc) => {
    const shares = (bySoc.get(soc) ?? [])
      .map((row) => ({ name: textIn(row, 'sector'), percent: numberIn(row, 'share_of_occupation_pct') ?? 0 }))
      .filter(({ percent }) => percent > 0)
      .sort((a, b) => b.percent - a.percent)
      .slice(0, most)
    return shares.length > 0 ? { year: file.year, basis: `bls-oews-${file.year}`, shares } : undefined
  }
}

function readSectorFile(folder: string): { name: string; year: number } {
  const name = filesNamed(folder, /^oews_sector_\d{4}\.csv$/).at(-1)
  if (!name) throw new Error(`${path.join(folder, 'oews_sector_<year>.csv')} is missing.`)
  return { name, year: Number(/\d{4}/.exec(name)?.[0]) }
}

function historyYear(year: number, employment: number | undefined, median: number | undefined): HistoryYear {
  return { year, ...(employment && { employment }), ...(median && { median }), basis: `bls-oews-${year}` }
}

function percentilesIn(row: Row, columns: string[]): Percentiles {
  const names = ['p10', 'p25', 'median', 'p75', 'p90']
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const value = numberIn(row, columns[index] ?? '')
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
