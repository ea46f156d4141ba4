import { describe, expect, test } from 'vitest'
import { readExposure, readTasks } from '@/lib/figures/exposure'
import { editedOfficial, messageFrom, official } from './edited-official'

describe('measures of exposure', () => {
  const exposure = readExposure(official.tables)

  test('come in the order in which they are shown, each with the year and source of its study', () => {
    expect(exposure('15-1252')).toEqual([
      { measure: 'gpt-exposure', value: 0.6111, above: 50, year: 2023, basis: 'eloundou-2023' },
      { measure: 'copilot-applicability', value: 0.3222, above: 50, year: 2025, basis: 'tomlinson-2025' },
      { measure: 'observed-exposure', value: 0, above: 0, year: 2026, basis: 'anthropic-2026' },
    ])
  })

  test('rank an occupation above those that score lower, itself counted among all', () => {
    expect(exposure('29-1141')).toEqual([
      { measure: 'aioe', value: -0.2444, above: 0, year: 2021, basis: 'felten-2021' },
      { measure: 'gpt-exposure', value: 0.2333, above: 0, year: 2023, basis: 'eloundou-2023' },
      { measure: 'copilot-applicability', value: 0.1555, above: 0, year: 2025, basis: 'tomlinson-2025' },
      { measure: 'observed-exposure', value: 0.0511, above: 50, year: 2026, basis: 'anthropic-2026' },
    ])
  })

  test('are absent when the occupation has none, or is not in the table', () => {
    expect(exposure('98-9099')).toBeUndefined()
    expect(exposure('98-1010')).toBeUndefined()
  })
})

describe('tasks', () => {
  const tasks = readTasks(official.tables)

  test('are counted, and those with any use observed among them', () => {
    expect(tasks(['15-1252.00'])).toEqual({ listed: 4, observed: 2, year: 2026, basis: 'anthropic-2026' })
  })

  test('of several occupations are counted together', () => {
    expect(tasks(['98-1011.00', '98-1012.00'])).toMatchObject({ listed: 3, observed: 2 })
  })

  test('of a specialty do not count for the occupation', () => {
    expect(tasks(['29-1141.00'])).toMatchObject({ listed: 2, observed: 0 })
  })

  test('are absent for an occupation without O*NET data', () => {
    expect(tasks(['98-9099.00'])).toBeUndefined()
  })
})

describe('an error says which file is wrong', () => {
  test('a table is missing', async () => {
    const { bls } = official
    expect(await messageFrom(bls, () => readExposure(bls))).toMatchInlineSnapshot(
      `"FOLDER/ai_exposure.csv is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(bls, () => readTasks(bls))).toMatchInlineSnapshot(
      `"FOLDER/ai_task_penetration.csv is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
  })

  test('a column is missing', async () => {
    const { tables } = editedOfficial({
      'tables/ai_exposure.csv': ['aioe,', 'aioe_score,'],
      'tables/ai_task_penetration.csv': ['penetration', 'share'],
    })
    expect(await messageFrom(tables, () => readExposure(tables))).toMatchInlineSnapshot(
      `"FOLDER/ai_exposure.csv has no column aioe. Its columns are: soc, title, aioe_score, gpt_beta_human, ms_ai_applicability, anthropic_observed_exposure. Is it the file that the publisher gives under this name?"`,
    )
    expect(await messageFrom(tables, () => readTasks(tables))).toMatchInlineSnapshot(
      `"FOLDER/ai_task_penetration.csv has no column penetration. Its columns are: onet_soc, task_id, share. Is it the file that the publisher gives under this name?"`,
    )
  })
})
