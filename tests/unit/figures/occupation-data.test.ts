import { describe, expect, test } from 'vitest'
import { occupationSchema } from '@/lib/content/schema/occupation'
import { readOfficialFigures } from '@/lib/figures/occupation-data'
import { editedOfficial, messageFrom, official } from './edited-official'

const figuresOf = await readOfficialFigures(official.root)

test('an occupation has every group of figures that is published for it', () => {
  expect(figuresOf('15-1252')).toMatchObject({
    title: 'Software Developers',
    employment: { value: 31000, year: 2025, basis: 'bls-oews-2025' },
    pay: { p10: 51000, p25: 71000, median: 91000, p75: 111000, year: 2025, basis: 'bls-oews-2025' },
    history: [{ year: 2023 }, { year: 2024 }, { year: 2025 }],
    states: { year: 2025, pay: { AL: { median: 69000 } } },
    projection: { from: 2024, changePercent: 12.5 },
    entry: { education: "Bachelor's degree" },
    jobZone: { zone: 4 },
    education: { answers: 24 },
    industries: { basis: 'bls-ooh-2025' },
    technology: { hot: ['Git', 'Linux'] },
    exposure: [{ above: 50 }, { above: 50 }, { above: 0 }],
    tasks: { listed: 4, observed: 2 },
  })
  expect(figuresOf('15-1252')?.pay).not.toHaveProperty('p90')
})

describe('a group that is not published is left out, not empty', () => {
  test.each([
    ['00-0000', ['title', 'employment', 'pay', 'history', 'projection']],
    ['98-9099', ['title', 'employment', 'pay', 'history', 'states', 'projection', 'entry']],
  ])('of %s', (soc, groups) => {
    expect(Object.keys(figuresOf(soc) ?? {})).toEqual(groups)
  })

  test('a history of a single year is none', () => {
    expect(figuresOf('98-2010')).not.toHaveProperty('history')
  })
})

describe('a code that stands for several occupations', () => {
  test('takes from O*NET what holds for all of them', () => {
    expect(figuresOf('98-1010')).toMatchObject({
      title: 'Lamplighters and Lantern Tenders',
      employment: { value: 4100 },
      jobZone: { zone: 2, year: 2021 },
      technology: { other: ['Lamp log', 'Wick planner'] },
      tasks: { listed: 3, observed: 2 },
    })
  })

  test('has no job zone where theirs differ, and no education, which is asked for one by one', () => {
    expect(figuresOf('98-2010')).not.toHaveProperty('jobZone')
    expect(figuresOf('98-1010')).not.toHaveProperty('education')
  })
})

describe('there are no figures', () => {
  test.each([
    ['99-9999', 'that no file has'],
    ['15-0000', 'of a group of occupations'],
    ['98-1011', 'that is published only together with another'],
    ['98-9098', 'whose projection is not published'],
  ])('for a code such as %s %s', (soc) => {
    expect(figuresOf(soc)).toBeUndefined()
  })

  test('for an occupation whose employment the latest survey withholds', async () => {
    const { root } = editedOfficial({ 'official/bls/national_M2025_dl.xlsx': undefined })
    const figuresOf2024 = await readOfficialFigures(root)
    expect(figuresOf2024('98-9099')).toBeUndefined()
    expect(figuresOf2024('15-1252')).toMatchObject({ pay: { median: 90500, year: 2024, basis: 'bls-oews-2024' } })
  })
})

test.each(['00-0000', '15-1252', '29-1141', '98-1010', '98-2010', '98-9099'])(
  'what is read for %s fits the schema of an occupation file',
  (soc) => {
    expect(occupationSchema.safeParse(figuresOf(soc)).error).toBeUndefined()
  },
)

test.each([
  'official/bls/occupation.xlsx',
  'official/onet/Job Zones.xlsx',
  'official/onet/Education, Training, and Experience.xlsx',
  'official/onet/Technology Skills.txt',
  'tables/ai_exposure.csv',
  'tables/ai_task_penetration.csv',
  'tables/oews_history.csv',
  'tables/oews_state.csv',
  'tables/ooh_industries.jsonl',
  'tables/ooh_soc.csv',
  'tables/soc_crosswalk.csv',
])('without %s nothing is read, and the error names it', async (file) => {
  const { root } = editedOfficial({ [file]: undefined })
  expect(await messageFrom(root, () => readOfficialFigures(root))).toBe(
    `FOLDER/${file} is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files.`,
  )
})
