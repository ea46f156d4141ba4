import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OccupationData } from '@/lib/content/schema/occupation'
import { readOfficialFigures } from '@/lib/figures/occupation-data'
import { occupationYaml } from '@/lib/figures/occupation-yaml'
import { official } from './edited-official'

const figuresOf = await readOfficialFigures(official.root)

function dataOf(soc: string): OccupationData {
  const data = figuresOf(soc)
  if (!data) throw new Error(`The fixture has no ${soc}.`)
  return data
}

test('a group of plain values stands on one line, a group of groups on several', () => {
  expect(`\n${occupationYaml(dataOf('98-9099'))}`).toMatchInlineSnapshot(`
    "
    title: Wayfinders, All Other
    employment: { value: 700, year: 2025, basis: bls-oews-2025 }
    pay: { p10: 21000, p25: 31000, median: 41000, p75: 51000, p90: 61000, year: 2025, basis: bls-oews-2025 }
    history:
      - { year: 2023, median: 39500, basis: bls-oews-2023 }
      - { year: 2024, median: 40500, basis: bls-oews-2024 }
      - { year: 2025, employment: 700, median: 41000, basis: bls-oews-2025 }
    states:
      year: 2024
      basis: bls-oews-2024
      pay:
        VT: { employment: 40, p10: 22000, p25: 32000, median: 42000, p75: 52000, p90: 62000 }
    projection: { from: 2024, to: 2034, changePercent: 14.3, openingsPerYear: 100, basis: bls-projections-2024 }
    entry: { education: High school diploma or equivalent, experience: None, training: None, year: 2024, basis: bls-projections-2024 }
    "
  `)
})

test.each(['00-0000', '15-1252', '29-1141', '98-1010', '98-2010', '98-9099'])(
  'the text for %s reads as the same figures in the same order',
  (soc) => {
    const data = dataOf(soc)
    expect(JSON.stringify(parse(occupationYaml(data)))).toBe(JSON.stringify(data))
  },
)

test('names that YAML would take for something else stay names', () => {
  const names = ['C#', 'C++', 'R', 'None', 'null', 'Yes', '1.50', '2026-11-21', '# 1', 'a: b', '"Quoted" editor', '*']
  const long = 'Extensible business reporting language XBRL and a name as long as the schema allows, '.repeat(2).trim()
  const data = {
    ...dataOf('15-1252'),
    technology: { basis: 'onet-30', year: 2026, hot: names, inDemand: [], other: [long] },
  }
  expect(parse(occupationYaml(data)).technology).toEqual(data.technology)
})
