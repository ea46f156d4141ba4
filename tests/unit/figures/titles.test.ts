import { describe, expect, test } from 'vitest'
import { readOfficialTitles } from '@/lib/figures/titles'
import { editedOfficial, messageFrom, official, workbook } from './edited-official'

const { sources, occupations } = await readOfficialTitles(official.root)
const of = (code: string) => occupations.find((occupation) => occupation.code === code)

test('occupations come by rising code, with the ids of their sources', () => {
  expect(sources).toEqual(['onet-29', 'onet-30'])
  expect(occupations.map(({ code }) => code)).toEqual([
    '15-1252.00',
    '29-1141.00',
    '29-1141.01',
    '98-1011.00',
    '98-1012.00',
    '98-9099.00',
  ])
})

test('other titles are sorted, each is there once, and the own one is not among them', () => {
  expect(of('98-1011.00')?.alternates).toEqual(['Gas Lamp Lighter', 'Street Lighter (SL)'])
})

test('a code that is published only together with others is named', () => {
  expect(of('98-1012.00')?.joint).toBe('98-1010')
  expect(of('15-1252.00')?.joint).toBeUndefined()
})

describe('related occupations', () => {
  test('are the primary ones, nearest first, each SOC code once', () => {
    expect(of('98-1011.00')?.related).toEqual(['15-1252', '29-1141'])
  })

  test('are named by the code under which they are published, and never the own one', () => {
    expect(of('15-1252.00')?.related).toEqual(['98-1010'])
    expect(of('98-1011.00')?.related).not.toContain('98-1010')
  })

  test('may be none', () => {
    expect(of('98-9099.00')?.related).toEqual([])
  })
})

describe('an error says which file is wrong', () => {
  test.each([
    'official/onet/Occupation Data.txt',
    'official/onet/Alternate Titles.xlsx',
    'official/onet/Related Occupations.xlsx',
    'tables/soc_crosswalk.csv',
  ])('%s is missing', async (file) => {
    const { root } = editedOfficial({ [file]: undefined })
    expect(await messageFrom(root, () => readOfficialTitles(root))).toBe(
      `FOLDER/${file} is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files.`,
    )
  })

  test('a file holds another table', async () => {
    const message = async (edits: Parameters<typeof editedOfficial>[0]) => {
      const { root } = editedOfficial(edits)
      return messageFrom(root, () => readOfficialTitles(root))
    }
    expect(
      await message({ 'official/onet/Alternate Titles.xlsx': workbook('onet/Job Zones.xlsx') }),
    ).toMatchInlineSnapshot(
      `"FOLDER/official/onet/Alternate Titles.xlsx has no column Alternate Title. Its columns are: O*NET-SOC Code, Title, Job Zone, Date, Domain Source. Is it the file that the publisher gives under this name?"`,
    )
    expect(
      await message({ 'official/onet/Related Occupations.xlsx': workbook('onet/Alternate Titles.xlsx') }),
    ).toMatchInlineSnapshot(
      `"FOLDER/official/onet/Related Occupations.xlsx has no column Related O*NET-SOC Code, Relatedness Tier, Index. Its columns are: O*NET-SOC Code, Title, Alternate Title, Short Title, Source(s). Is it the file that the publisher gives under this name?"`,
    )
    expect(await message({ 'official/onet/Occupation Data.txt': ['Title', 'Name'] })).toMatchInlineSnapshot(
      `"FOLDER/official/onet/Occupation Data.txt has no column Title. Its columns are: O*NET-SOC Code, Name, Description. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('a workbook knows an occupation that the list does not', async () => {
    const { root } = editedOfficial({ 'official/onet/Occupation Data.txt': ['29-1141.01', '29-1141.02'] })
    expect(await messageFrom(root, () => readOfficialTitles(root))).toMatchInlineSnapshot(
      `"FOLDER/official/onet/Alternate Titles.xlsx names 29-1141.01, which Occupation Data.txt does not hold. Are the two of one release?"`,
    )
  })
})
