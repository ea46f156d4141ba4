import { EXPOSURE_MEASURES, type ExposureMeasure, type OccupationData } from '../content/schema/occupation'
import { groupRows, numberIn, readCsv } from './read-table'

type Measured = NonNullable<OccupationData['exposure']>[number]

/** Where each measure stands in `ai_exposure.csv`, and which study it comes from. */
const COLUMNS: Record<ExposureMeasure, { column: string; year: number; basis: string }> = {
  aioe: { column: 'aioe', year: 2021, basis: 'felten-2021' },
  'gpt-exposure': { column: 'gpt_beta_human', year: 2023, basis: 'eloundou-2023' },
  'copilot-applicability': { column: 'ms_ai_applicability', year: 2025, basis: 'tomlinson-2025' },
  'observed-exposure': { column: 'anthropic_observed_exposure', year: 2026, basis: 'anthropic-2026' },
}

/**
 * Returns a function from a SOC code to the published measures of its exposure to AI, from `ai_exposure.csv`. What an
 * occupation ranks above is the percent of all measured ones that score lower, rounded down: occupations with one score
 * rank above the same ones, and none ranks above all, since it is counted itself.
 */
export function readExposure(folder: string): (soc: string) => OccupationData['exposure'] {
  const columns = Object.values(COLUMNS).map(({ column }) => column)
  const table = readCsv(folder, 'ai_exposure.csv', ['soc', ...columns])
  const bySoc = groupRows(table, 'soc')
  const scores = new Map(columns.map((column) => [column, table.flatMap((row) => numberIn(row, column) ?? [])]))
  return (soc) => {
    const [row] = bySoc.get(soc) ?? []
    const measured = EXPOSURE_MEASURES.flatMap((measure): Measured[] => {
      const { column, year, basis } = COLUMNS[measure]
      const value = row && numberIn(row, column)
      if (value === undefined) return []
      const all = scores.get(column) ?? []
      const lower = all.filter((score) => score < value)
      return [{ measure, value, above: Math.floor((lower.length / all.length) * 100), year, basis }]
    })
    return measured.length > 0 ? measured : undefined
  }
}

/**
 * Returns a function from O*NET-SOC codes to the number of their tasks in `ai_task_penetration.csv` and how many of them
 * have a value above zero, that is, were seen being done with the vendor's assistant.
 */
export function readTasks(folder: string): (codes: string[]) => OccupationData['tasks'] {
  const byCode = groupRows(
    readCsv(folder, 'ai_task_penetration.csv', ['onet_soc', 'task_id', 'penetration']),
    'onet_soc',
  )
  return (codes) => {
    const values = codes.flatMap((code) => byCode.get(code) ?? []).map((row) => numberIn(row, 'penetration') ?? 0)
    if (values.length === 0) return undefined
    return {
      listed: values.length,
      observed: values.filter((value) => value > 0).length,
      year: COLUMNS['observed-exposure'].year,
      basis: COLUMNS['observed-exposure'].basis,
    }
  }
}
