import type { OccupationData } from '../content/schema/occupation'
import { matches, numberIn, type Row, readWorkbook, textIn } from './read-table'

type Projected = Pick<OccupationData, 'projection' | 'entry'>

const TITLE = /^(\d{4}) National Employment Matrix title$/
const CODE = /^\d{4} National Employment Matrix code$/
const CHANGE = /^Employment change, percent, \d{4}–\d\d$/
const SELF_EMPLOYED = /^Percent self employed, \d{4}$/
const OPENINGS = /^Occupational openings, \d{4}–\d\d annual average$/
const EDUCATION = 'Typical education needed for entry'
const EXPERIENCE = 'Work experience in a related occupation'
const TRAINING = /^Typical on-the-job training/

/**
 * Returns a function from a SOC code to its projected change and typical entry, read from Table 1.2 of the Bureau's
 * workbook `occupation.xlsx`. The years come from the names of its columns; counts are in thousands there.
 * @throws Error when the workbook or a column is missing
 */
export async function readProjections(folder: string): Promise<(soc: string) => Projected | undefined> {
  const columns = [TITLE, CODE, CHANGE, SELF_EMPLOYED, OPENINGS, EDUCATION, EXPERIENCE, TRAINING]
  const rows = await readWorkbook(folder, 'occupation.xlsx', columns, { sheet: 'Table 1.2', headerRow: 2 })
  const header = Object.keys(rows[0] ?? {})
  const name = (pattern: string | RegExp) => header.find((column) => matches(column, pattern)) ?? ''
  const from = Number(TITLE.exec(name(TITLE))?.[1])
  const basis = `bls-projections-${from}`
  const bySoc = new Map(rows.map((row) => [textIn(row, name(CODE)), row]))
  return (soc) => {
    const row = bySoc.get(soc)
    const changePercent = row && numberIn(row, name(CHANGE))
    if (!row || changePercent === undefined) return undefined
    const selfEmployedPercent = numberIn(row, name(SELF_EMPLOYED))
    return {
      projection: {
        from,
        to: from + 10,
        changePercent,
        openingsPerYear: Math.round((numberIn(row, name(OPENINGS)) ?? 0) * 1000),
        ...(selfEmployedPercent !== undefined && { selfEmployedPercent }),
        basis,
      },
      ...entryOf(row, name(TRAINING), from, basis),
    }
  }
}

function entryOf(row: Row, trainingColumn: string, year: number, basis: string): Pick<OccupationData, 'entry'> {
  const [education, experience, training] = [EDUCATION, EXPERIENCE, trainingColumn].map((column) => textIn(row, column))
  if (!education || !experience || !training || education === '—') return {}
  return { entry: { education, experience, training, year, basis } }
}
