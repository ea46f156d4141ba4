import { describe, expect, test } from 'vitest'
import { readIndustries } from '@/lib/figures/industries'
import { editedOfficial, messageFrom, official } from './edited-official'

const industries = readIndustries(official.tables)

test('the first five industries come from the handbook when its profile covers this occupation alone', () => {
  expect(industries('15-1252')).toEqual({
    year: 2024,
    basis: 'bls-ooh-2025',
    shares: [
      { name: 'Computer systems design', percent: 34 },
      { name: 'Software publishers', percent: 12 },
      { name: 'Manufacturing, all kinds', percent: 9.5 },
      { name: 'Finance and insurance', percent: 8 },
      { name: 'Self-employed workers', percent: 1.5 },
    ],
  })
})

test('the five largest sectors of the survey stand in when the profile covers another occupation, too', () => {
  expect(industries('29-1141')).toEqual({
    year: 2024,
    basis: 'bls-oews-2024',
    shares: [
      { name: 'Health Care and Social Assistance', percent: 80 },
      { name: 'Government (federal, state, local)', percent: 7 },
      { name: 'Educational Services', percent: 4 },
      { name: 'Administrative Services', percent: 3 },
      { name: 'Finance and Insurance', percent: 2 },
    ],
  })
})

test('the sectors stand in when the handbook has no profile, or a profile without employers', () => {
  expect(industries('98-1010')?.basis).toBe('bls-oews-2024')
  const { tables } = editedOfficial({
    'tables/ooh_industries.jsonl': '{"slug":"software-developers","employers":[]}\n',
  })
  expect(readIndustries(tables)('15-1252')).toEqual({
    year: 2024,
    basis: 'bls-oews-2024',
    shares: [{ name: 'Professional Services', percent: 66.7 }],
  })
})

test('an occupation without either has no industries', () => {
  expect(industries('98-9099')).toBeUndefined()
})

describe('an error says which file is wrong', () => {
  test.each(['ooh_soc.csv', 'ooh_industries.jsonl'])('%s is missing', async (file) => {
    const { tables } = editedOfficial({ [`tables/${file}`]: undefined })
    expect(await messageFrom(tables, () => readIndustries(tables))).toBe(
      `FOLDER/${file} is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files.`,
    )
  })

  test('a column is missing', async () => {
    const { tables } = editedOfficial({ 'tables/ooh_soc.csv': ['slug', 'page'] })
    expect(await messageFrom(tables, () => readIndustries(tables))).toMatchInlineSnapshot(
      `"FOLDER/ooh_soc.csv has no column slug. Its columns are: page, soc, title, employment_2024, employment_2034, change_pct, change. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('a profile has another form', async () => {
    const { tables } = editedOfficial({ 'tables/ooh_industries.jsonl': '{"slug":"a","employers":[["Schools","3"]]}\n' })
    expect(await messageFrom(tables, () => readIndustries(tables))).toMatchInlineSnapshot(`
      "FOLDER/ooh_industries.jsonl cannot be read: ✖ Invalid input: expected number, received string
        → at employers[0][1]"
    `)
  })
})
