import { describe, expect, test } from 'vitest'
import { readJobZones, readSchooling, readTechnology } from '@/lib/figures/onet'
import { editedOfficial, messageFrom, official, workbook } from './edited-official'

describe('technology', () => {
  const technology = readTechnology(official.onet)

  test('is hot, in demand, both or neither, as O*NET marks it', () => {
    expect(technology(['15-1252.00'])).toEqual({
      basis: 'onet-30',
      year: 2026,
      hot: ['Git', 'Linux'],
      inDemand: ['Git', 'NumPy'],
      other: ['"Quoted" editor', 'Turbo Sketch'],
    })
  })

  test('of several occupations is one list without repetition, and hot when it is so in one of them', () => {
    expect(technology(['98-1011.00', '98-1012.00'])).toMatchObject({
      hot: ['Microsoft Excel'],
      inDemand: ['Microsoft Excel'],
      other: ['Lamp log', 'Wick planner'],
    })
  })

  test('that is neither hot nor in demand is named only until there are twelve with the hot ones', () => {
    const found = technology(['29-1141.00'])
    expect(found?.hot).toHaveLength(11)
    expect(found?.other).toEqual(['Ward ledger'])
  })

  test('of a specialty does not count for the occupation', () => {
    expect(technology(['29-1141.00'])?.inDemand).toEqual([])
  })

  test('is absent for an occupation without O*NET data', () => {
    expect(technology(['98-9099.00'])).toBeUndefined()
  })
})

describe('job zones', async () => {
  const jobZones = await readJobZones(official.onet)

  test('come with the year in which the zone was given', () => {
    expect(jobZones(['15-1252.00'])).toEqual({ zone: 4, year: 2022, basis: 'onet-29' })
  })

  test('that are equal in all occupations of a code hold for it, with the latest year', () => {
    expect(jobZones(['98-1011.00', '98-1012.00'])).toEqual({ zone: 2, year: 2021, basis: 'onet-29' })
  })

  test('that differ hold for none', () => {
    expect(jobZones(['98-2011.00', '98-2012.00'])).toBeUndefined()
  })

  test('are absent for an occupation without O*NET data', () => {
    expect(jobZones(['98-9099.00'])).toBeUndefined()
  })
})

describe('required education', async () => {
  const schooling = await readSchooling(official.onet)

  test('is the share of answers by category, without those that nobody gave, and says when a share is imprecise', () => {
    expect(schooling('15-1252.00')).toEqual({
      year: 2022,
      basis: 'onet-29',
      answers: 24,
      asked: 'workers',
      imprecise: true,
      shares: { 'high-school': 4.17, associate: 12.5, bachelor: 70.83, master: 12.5 },
    })
  })

  test('may come from experts', () => {
    expect(schooling('29-1141.00')).toEqual({
      year: 2020,
      basis: 'onet-29',
      answers: 30,
      asked: 'experts',
      shares: { associate: 40, bachelor: 60 },
    })
  })

  test('is absent for an occupation that nobody was asked about', () => {
    expect(schooling('98-1012.00')).toBeUndefined()
  })
})

describe('an error says which file is wrong', () => {
  test('a file is missing', async () => {
    const { bls } = official
    expect(await messageFrom(bls, () => readTechnology(bls))).toMatchInlineSnapshot(
      `"FOLDER/Technology Skills.txt is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(bls, () => readJobZones(bls))).toMatchInlineSnapshot(
      `"FOLDER/Job Zones.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(bls, () => readSchooling(bls))).toMatchInlineSnapshot(
      `"FOLDER/Education, Training, and Experience.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
  })

  test('a file holds another table', async () => {
    const { onet } = editedOfficial({
      'official/onet/Technology Skills.txt': ['Hot Technology', 'Hot'],
      'official/onet/Job Zones.xlsx': workbook('bls/national_M2025_dl.xlsx'),
      'official/onet/Education, Training, and Experience.xlsx': workbook('onet/Job Zones.xlsx'),
    })
    expect(await messageFrom(onet, () => readTechnology(onet))).toMatchInlineSnapshot(
      `"FOLDER/Technology Skills.txt has no column Hot Technology. Its columns are: O*NET-SOC Code, Example, Commodity Code, Commodity Title, Hot, In Demand. Is it the file that the publisher gives under this name?"`,
    )
    expect(await messageFrom(onet, () => readJobZones(onet))).toMatchInlineSnapshot(
      `"FOLDER/Job Zones.xlsx has no column O*NET-SOC Code, Job Zone, Date. Its columns are: AREA, AREA_TITLE, OCC_CODE, OCC_TITLE, O_GROUP, TOT_EMP, A_MEAN, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90. Is it the file that the publisher gives under this name?"`,
    )
    expect(await messageFrom(onet, () => readSchooling(onet))).toMatchInlineSnapshot(
      `"FOLDER/Education, Training, and Experience.xlsx has no column Scale ID, Category, Data Value, N, Recommend Suppress. Its columns are: O*NET-SOC Code, Title, Job Zone, Date, Domain Source. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('a workbook cannot be read', async () => {
    const { onet } = editedOfficial({ 'official/onet/Job Zones.xlsx': 'no workbook' })
    expect(await messageFrom(onet, () => readJobZones(onet))).toMatchInlineSnapshot(
      `"FOLDER/Job Zones.xlsx cannot be read: Doesn't look like an \`.xlsx\` file"`,
    )
  })
})
