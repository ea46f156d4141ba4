import { describe, expect, test } from 'vitest'
import { readHistory, readNationalSurveys, readSectors, readStates } from '@/lib/figures/oews'
import { editedOfficial, messageFrom, official, workbook } from './edited-official'

describe('national surveys', async () => {
  const surveys = await readNationalSurveys(official.bls)
  const [earlier, latest] = surveys

  test('come oldest first, with the year that stands in the name of the file', () => {
    expect(surveys.map(({ year }) => year)).toEqual([2024, 2025])
  })

  test('hold title, employment and yearly pay, and no pay that is withheld', () => {
    expect(latest?.rows.get('15-1252')).toEqual({
      title: 'Software Developers',
      employment: 31000,
      pay: { p10: 51000, p25: 71000, median: 91000, p75: 111000 },
    })
  })

  test('hold no pay that is said to be only “at least”, and no employment that is withheld', () => {
    expect(earlier?.rows.get('29-1141')?.pay).toEqual({ p10: 60500, p25: 80500 })
    expect(earlier?.rows.get('98-9099')).toMatchObject({ employment: undefined, pay: { median: 40500 } })
  })

  test('hold the total and the detailed occupations, never the groups above them', () => {
    expect([...(latest?.rows.keys() ?? [])].filter((soc) => soc.endsWith('0000'))).toEqual(['00-0000'])
    expect(latest?.rows.get('98-1010')).toMatchObject({ employment: 4100, pay: { median: 41000 } })
  })
})

describe('the history of an occupation', async () => {
  const history = readHistory(official.tables, await readNationalSurveys(official.bls))

  test('takes a year from its workbook, and from the table only where there is none', () => {
    expect(history('15-1252')).toEqual([
      { year: 2023, employment: 29000, median: 89500, basis: 'bls-oews-2023' },
      { year: 2024, employment: 30000, median: 90500, basis: 'bls-oews-2024' },
      { year: 2025, employment: 31000, median: 91000, basis: 'bls-oews-2025' },
    ])
  })

  test('has no median for a year in which it was at the ceiling of the survey', () => {
    expect(history('29-1141')).toEqual([
      { year: 2023, employment: 19000, basis: 'bls-oews-2023' },
      { year: 2024, employment: 20000, basis: 'bls-oews-2024' },
      { year: 2025, employment: 21000, median: 81000, basis: 'bls-oews-2025' },
    ])
  })

  test('has no employment for a year in which it was withheld', () => {
    expect(history('98-9099').slice(0, 2)).toEqual([
      { year: 2023, median: 39500, basis: 'bls-oews-2023' },
      { year: 2024, median: 40500, basis: 'bls-oews-2024' },
    ])
  })

  test('is empty for a code that no survey has', () => {
    expect(history('99-9999')).toEqual([])
  })
})

describe('pay by state', () => {
  const states = readStates(official.tables)

  test('is that of the latest year, by postal code in order, without what is not published', () => {
    const found = states('15-1252')
    expect(found).toEqual({
      year: 2025,
      basis: 'bls-oews-2025',
      pay: {
        AK: { employment: 20 },
        AL: { employment: 300, p10: 49000, p25: 59000, median: 69000, p75: 79000, p90: 89000 },
        DC: { p10: 59000, p25: 69000, median: 79000, p75: 89000, p90: 99000 },
        WY: { employment: 110, p10: 49100, p25: 59100, median: 69100, p75: 79100 },
      },
    })
    expect(Object.keys(found?.pay ?? {})).toEqual(['AK', 'AL', 'DC', 'WY'])
  })

  test('is that of an earlier year for an occupation that the latest leaves out', () => {
    expect(states('98-9099')).toMatchObject({ year: 2024, basis: 'bls-oews-2024', pay: { VT: { median: 42000 } } })
  })

  test('is absent for an occupation without states', () => {
    expect(states('29-1141')).toBeUndefined()
  })
})

describe('sectors', () => {
  test('come largest first, as many as are asked for, and none without a share', () => {
    expect(readSectors(official.tables, 2)('29-1141')).toEqual({
      year: 2024,
      basis: 'bls-oews-2024',
      shares: [
        { name: 'Health Care and Social Assistance', percent: 80 },
        { name: 'Government (federal, state, local)', percent: 7 },
      ],
    })
    expect(readSectors(official.tables, 9)('29-1141')?.shares).toHaveLength(6)
  })

  test('are absent when no share of the occupation is published', () => {
    expect(readSectors(official.tables, 5)('98-9099')).toBeUndefined()
  })

  test('are those of the latest table', () => {
    const { tables } = editedOfficial({
      'tables/oews_sector_2025.csv': 'soc,sector,share_of_occupation_pct\n15-1252,Information,40.5\n',
    })
    expect(readSectors(tables, 5)('15-1252')).toEqual({
      year: 2025,
      basis: 'bls-oews-2025',
      shares: [{ name: 'Information', percent: 40.5 }],
    })
  })
})

describe('an error says which file is wrong', () => {
  test('there is no folder of workbooks, or no workbook in it', async () => {
    const { onet } = official
    expect(await messageFrom('nowhere', () => readNationalSurveys('nowhere'))).toMatchInlineSnapshot(
      `"FOLDER is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(onet, () => readNationalSurveys(onet))).toMatchInlineSnapshot(
      `"FOLDER holds no national_M<year>_dl.xlsx. Download it from bls.gov/oes."`,
    )
  })

  test('a workbook holds another table', async () => {
    const { bls } = editedOfficial({ 'official/bls/national_M2025_dl.xlsx': workbook('onet/Job Zones.xlsx') })
    expect(await messageFrom(bls, () => readNationalSurveys(bls))).toMatchInlineSnapshot(
      `"FOLDER/national_M2025_dl.xlsx has no column OCC_CODE, OCC_TITLE, O_GROUP, TOT_EMP, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90. Its columns are: O*NET-SOC Code, Title, Job Zone, Date, Domain Source. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('a workbook cannot be read', async () => {
    const { bls } = editedOfficial({ 'official/bls/national_M2024_dl.xlsx': 'no workbook' })
    expect(await messageFrom(bls, () => readNationalSurveys(bls))).toMatchInlineSnapshot(
      `"FOLDER/national_M2024_dl.xlsx cannot be read: Doesn't look like an \`.xlsx\` file"`,
    )
  })

  test('a percentile is missing among the columns of the states', async () => {
    const { tables } = editedOfficial({ 'tables/oews_state.csv': ['annual_p90', 'annual_p95'] })
    expect(await messageFrom(tables, () => readStates(tables))).toMatchInlineSnapshot(
      `"FOLDER/oews_state.csv has no column annual_p90. Its columns are: soc, year, state, employment, location_quotient, annual_p10, annual_p25, annual_median, annual_p75, annual_p95. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('the table of history or of sectors is missing', async () => {
    const { tables } = editedOfficial({
      'tables/oews_history.csv': undefined,
      'tables/oews_sector_2024.csv': undefined,
    })
    expect(await messageFrom(tables, () => readHistory(tables, []))).toMatchInlineSnapshot(
      `"FOLDER/oews_history.csv is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(tables, () => readSectors(tables, 5))).toMatchInlineSnapshot(
      `"FOLDER/oews_sector_<year>.csv is missing."`,
    )
  })
})
