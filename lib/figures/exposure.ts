import { EXPOSURE_MEASURES, type ExposureMeasure, type OccupationData } from '../content/schema/occupation'
import { groupRows, numberIn, type Row, readCsv } from './read-table'

type Measured = NonNullable<OccupationData['exposure']>[number]

/** Where each measure stands in `ai_exposure.csv`, and which study it comes from. */
const COLUMNS: Record<ExposureMeasure, { value: string; percentile: string; year: number; basis: string }> = {
  aioe: { value: 'aioe', percentile: 'aioe_pctile', year: 2021, basis: 'felten-2021' },
  'gpt-exposure': {
    value: 'gpt_beta_human',
    percentile: 'gpt_beta_human_pctile',
    year: 2023,
    basis: 'eloundou-2023',
  },
  'copilot-applicability': {
    value: 'ms_ai_applicability',
    percentile: 'ms_ai_applicability_pctile',
    year: 2025,
    basis: 'tomlinson-2025',
  },
  'observed-exposure': {
    value: 'anthropic_observed_exposure',
    percentile: 'anthropic_observed_exposure_pctile',
    year: 2026,
    basis: 'anthropic-2026',
  },
}

/** Returns a function from a SOC code to the published measures of its exposure to AI, from `ai_exposure.csv`. */
export function readExposure(folder: string): (soc: string) => OccupationData['exposure'] {
  const columns = Object.values(COLUMNS).flatMap(({ value, percentile }) => [value, percentile])
  const bySoc = groupRows(readCsv(folder, 'ai_exposure.csv', ['soc', ...columns]), 'soc')
  return (soc) => {
    const [row] = bySoc.get(soc) ?? []
    const measured = row ? EXPOSURE_MEASURES.flatMap((measure) => measuredIn(row, measure)) : []
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

function measuredIn(row: Row, measure: ExposureMeasure): Measured[] {
  const { value: valueColumn, percentile: rankColumn, year, basis } = COLUMNS[measure]
  const [value, percentile] = [numberIn(row, valueColumn), numberIn(row, rankColumn)]
  return value === undefined || percentile === undefined ? [] : [{ measure, value, percentile, year, basis }]
}
