import { describe, expect, test } from 'vitest'
import { readProjections } from '@/lib/figures/projections'
import { editedOfficial, messageFrom, official, workbook } from './edited-official'

const projections = await readProjections(official.bls)

test('change, openings and typical entry come with the years that stand in the names of the columns', () => {
  expect(projections('15-1252')).toEqual({
    projection: {
      from: 2024,
      to: 2034,
      changePercent: 12.5,
      openingsPerYear: 2300,
      selfEmployedPercent: 1.5,
      basis: 'bls-projections-2024',
    },
    entry: {
      education: "Bachelor's degree",
      experience: 'None',
      training: 'None',
      year: 2024,
      basis: 'bls-projections-2024',
    },
  })
})

test('openings are counted in thousands there, and in full here', () => {
  expect(projections('29-1141')?.projection.openingsPerYear).toBe(1250)
  expect(projections('98-9099')?.projection.openingsPerYear).toBe(100)
})

test('no change, no openings and no self-employed are figures when the Bureau publishes zero', () => {
  expect(projections('98-2010')?.projection).toMatchObject({ changePercent: 0, openingsPerYear: 0 })
  expect(projections('29-1141')?.projection.selfEmployedPercent).toBe(0)
})

test('a share of self-employed that is not published is left out', () => {
  expect(projections('98-9099')?.projection).not.toHaveProperty('selfEmployedPercent')
})

test('the total of all occupations has no typical entry', () => {
  expect(projections('00-0000')).toEqual({
    projection: {
      from: 2024,
      to: 2034,
      changePercent: 3,
      openingsPerYear: 110_400,
      selfEmployedPercent: 5.5,
      basis: 'bls-projections-2024',
    },
  })
})

test('an occupation whose openings are not published has no projection, rather than no openings', () => {
  expect(projections('98-9098')).toBeUndefined()
})

test.each(['99-9999', '', 'Footnotes:'])('there is nothing for “%s”', (soc) => {
  expect(projections(soc)).toBeUndefined()
})

describe('an error says what is wrong with the workbook', () => {
  test('it is missing', async () => {
    const { onet } = official
    expect(await messageFrom(onet, () => readProjections(onet))).toMatchInlineSnapshot(
      `"FOLDER/occupation.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
  })

  test('it cannot be read', async () => {
    const { bls } = editedOfficial({ 'official/bls/occupation.xlsx': '' })
    expect(await messageFrom(bls, () => readProjections(bls))).toMatchInlineSnapshot(
      `"FOLDER/occupation.xlsx cannot be read: No data"`,
    )
  })

  test('it has no Table 1.2', async () => {
    const { bls } = editedOfficial({ 'official/bls/occupation.xlsx': workbook('onet/Job Zones.xlsx') })
    expect(await messageFrom(bls, () => readProjections(bls))).toMatchInlineSnapshot(
      `"FOLDER/occupation.xlsx cannot be read: Sheet not found: Table 1.2. Available sheets: Job Zones"`,
    )
  })
})
