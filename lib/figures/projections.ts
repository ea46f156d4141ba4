import type { OccupationData } from '../content/schema/occupation'
import { columnNamed, numberIn, type Row, readWorkbook, textIn } from './read-table'

type Projected = Pick<OccupationData, 'projection' | 'entry'>

const CODE = '<year> National Employment Matrix code'
const CHANGE = 'Employment change, percent, <years>'
const SELF_EMPLOYED = 'Percent self employed, <year>'
const OPENINGS = 'Occupational openings, <years> annual average'
const EDUCATION = 'Typical education needed for entry'
const EXPERIENCE = 'Work experience in a related occupation'
const TRAINING = 'Typical on-the-job training needed to attain competency in the occupation'

/**
 * Returns a function from a SOC code to its projected change and typical entry, read from Table 1.2 of the Bureau's
 * workbook `occupation.xlsx`. The years come from the names of its columns; counts are in thousands there.
 * @throws Error when the workbook or a column is missing
 */
export async function readProjections(folder: string): Promise<(soc: string) => Projected | undefined> {
  const columns = [CODE, CHANGE, SELF_EMPLOYED, OPENINGS, EDUCATION, EXPERIENCE, TRAINING]
  const rows = await readWorkbook(folder, 'occupation.xlsx', columns, { sheet: 'Table 1.2', headerRow: 2 })
  const code = columnNamed(rows, CODE)
  const change = columnNamed(rows, CHANGE)
  const selfEmployed = columnNamed(rows, SELF_EMPLOYED)
  const openingsAYear = columnNamed(rows, OPENINGS)
  const from = Number(code.slice(0, 4))
  const to = Number(code.slice(0, 2) + change.slice(-2))
  const basis = `bls-projections-${from}`
  const bySoc = new Map(rows.map((row) => [textIn(row, code), row]))
  return (soc) => {
    const row = bySoc.get(soc)
    const changePercent = row && numberIn(row, change)
    const openings = row && numberIn(row, openingsAYear)
    if (!row || changePercent === undefined || openings === undefined) return undefined
    const selfEmployedPercent = numberIn(row, selfEmployed)
    return {
      projection: {
        from,
        to,
        changePercent,
        openingsPerYear: Math.round(openings * 1000),
        ...(selfEmployedPercent !== undefined && { selfEmployedPercent }),
        basis,
      },
      ...entryOf(row, from, basis),
    }
  }
}

function entryOf(row: Row, year: number, basis: string): Pick<OccupationData, 'entry'> {
  const [education, experience, training] = [EDUCATION, EXPERIENCE, TRAINING].map((column) => textIn(row, column))
  if (!education || !experience || !training || education === '—') return {}
  return { entry: { education, experience, training, year, basis } }
}
