import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { figures } from '@/lib/cli/figures'
import { loadContent } from '@/lib/content/load'
import { readOfficialFigures } from '@/lib/figures/occupation-data'
import { editedContent } from '../content/edited-content'
import { editedOfficial, messageFrom } from '../figures/edited-official'
import { occupationsIn } from './written-occupations'

const from = 'tests/fixtures/official'

describe('without --soc', () => {
  test('the occupations of all roles, those that have a file, and the total are written', async () => {
    const contentDir = editedContent({
      'occupations/00-0000.yaml': undefined,
      'occupations/15-1252.yaml': undefined,
      'occupations/98-9099.yaml': 'title: Wayfinders\n',
    })
    const { text, ok } = await figures({ contentDir, from, socs: [], dryRun: false })
    expect(ok).toBe(true)
    expect(text).toMatch(/4 occupations read, 4 written\.$/)
    expect(Object.keys(occupationsIn(contentDir))).toEqual([
      '00-0000.yaml',
      '15-1252.yaml',
      '29-1141.yaml',
      '98-9099.yaml',
    ])
  })

  test('a second run writes nothing', async () => {
    const contentDir = editedContent({})
    await figures({ contentDir, from, socs: [], dryRun: false })
    const before = occupationsIn(contentDir)
    expect(await figures({ contentDir, from, socs: [], dryRun: false })).toEqual({
      text: '3 occupations read, 0 written.',
      ok: true,
    })
    expect(occupationsIn(contentDir)).toEqual(before)
  })
})

test('what is written passes the checks of occupation files and reads as the official figures', async () => {
  const contentDir = editedContent({})
  const socs = ['00-0000', '15-1252', '29-1141', '98-1010', '98-2010', '98-9099']
  await figures({ contentDir, from, socs, dryRun: false })

  const { problems } = loadContent(contentDir, { today: '2026-11-21' })
  // The fixture's sources.yaml does not know the sources of the new figures.
  const others = problems.filter(({ file, ruleId }) => file?.startsWith('occupations/') && ruleId !== 'source')
  expect(others.map(String)).toEqual([])

  const figuresOf = await readOfficialFigures(from)
  for (const soc of socs) expect(parse(occupationsIn(contentDir)[`${soc}.yaml`] ?? '')).toEqual(figuresOf(soc))
})

describe('what is printed', () => {
  test('names a new file as new, and a changed one with every value that changes', async () => {
    const contentDir = editedContent({
      'occupations/98-2010.yaml': `title: Ferry Callers
employment: { value: 510, year: 2025, basis: bls-oews-2025 }
pay: { p10: 35000, p25: 40000, median: 44000, p75: 50000, year: 2025, basis: bls-oews-2025 }
projection: { from: 2024, to: 2034, changePercent: 0, openingsPerYear: 0, selfEmployedPercent: 30.2, basis: bls-projections-2024 }
jobZone: { zone: 2, year: 2023, basis: onet-29 }
`,
    })
    const { text } = await figures({ contentDir, from, socs: ['98-2010', '98-9099'], dryRun: false })
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      occupations/98-2010.yaml  Ferry Callers and Raft Guides
        title: "Ferry Callers" -> "Ferry Callers and Raft Guides"
        pay.median: 44000 -> 45000
        pay.p90: nothing -> 55000
        jobZone: {"zone":2,"year":2023,"basis":"onet-29"} -> nothing
        entry: nothing -> {"education":"No formal educational credential","experien...

      occupations/98-9099.yaml  Wayfinders, All Other
        new

      2 occupations read, 2 written.
      "
    `)
  })

  test('names a value inside a list by its place', async () => {
    const contentDir = editedContent({})
    await figures({ contentDir, from, socs: ['15-1252'], dryRun: false })
    const { root } = editedOfficial({ 'tables/oews_history.csv': ['15-1252,2023,29000', '15-1252,2023,29500'] })
    const { text } = await figures({ contentDir, from: root, socs: ['15-1252'], dryRun: false })
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      occupations/15-1252.yaml  Software Developers
        history.0.employment: 29000 -> 29500

      1 occupation read, 1 written.
      "
    `)
  })

  test('says when only the form of a file changes', async () => {
    const contentDir = editedContent({})
    await figures({ contentDir, from, socs: ['98-9099'], dryRun: false })
    const written = occupationsIn(contentDir)['98-9099.yaml'] ?? ''
    const again = editedContent({ 'occupations/98-9099.yaml': `# Edited by hand\n${written}` })
    const { text } = await figures({ contentDir: again, from, socs: ['98-9099'], dryRun: false })
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      occupations/98-9099.yaml  Wayfinders, All Other
        the same figures, written in another form

      1 occupation read, 1 written.
      "
    `)
    expect(occupationsIn(again)['98-9099.yaml']).toBe(written)
  })

  test('says when a file could not be read before, such as one with the marks of a merge', async () => {
    const contentDir = editedContent({
      'occupations/29-1141.yaml': '<<<<<<< ours\ntitle: Nurses\n=======\ntitle: Registered: Nurses\n>>>>>>> theirs\n',
    })
    const { text } = await figures({ contentDir, from, socs: ['29-1141', '98-9099'], dryRun: false })
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      occupations/29-1141.yaml  Registered Nurses
        replaces a file that could not be read

      occupations/98-9099.yaml  Wayfinders, All Other
        new

      2 occupations read, 2 written.
      "
    `)
  })
})

describe('a dry run', () => {
  test('prints the same changes and writes nothing', async () => {
    const contentDir = editedContent({})
    const before = occupationsIn(contentDir)
    const socs = ['29-1141', '98-9099']
    const dry = await figures({ contentDir, from, socs, dryRun: true })
    expect(occupationsIn(contentDir)).toEqual(before)

    const real = await figures({ contentDir, from, socs, dryRun: false })
    const summary = '2 occupations read, 2 would change; nothing was written.'
    expect(dry).toEqual({ text: real.text.replace('2 occupations read, 2 written.', summary), ok: true })
  })

  test('makes no folder', async () => {
    const contentDir = editedContent({})
    rmSync(path.join(contentDir, 'occupations'), { recursive: true })
    await figures({ contentDir, from, socs: ['29-1141'], dryRun: true })
    expect(readdirSync(contentDir)).not.toContain('occupations')

    await figures({ contentDir, from, socs: ['29-1141'], dryRun: false })
    expect(Object.keys(occupationsIn(contentDir))).toEqual(['29-1141.yaml'])
  })
})

describe('nothing is written', () => {
  test('when a code is not in the files, even for the codes that are', async () => {
    const contentDir = editedContent({})
    const before = occupationsIn(contentDir)
    const { text, ok } = await figures({
      contentDir,
      from,
      socs: ['15-1252', '98-1011', '99-9999'],
      dryRun: false,
    })
    expect(ok).toBe(false)
    expect(text).toMatchInlineSnapshot(
      `
      "98-1011: published only within 98-1010. Use that code, and say so in the role's socNote.
      99-9999: neither the wage survey nor the projections hold it. Is it a code of the SOC of 2018?
      Nothing was written."
    `,
    )
    expect(occupationsIn(contentDir)).toEqual(before)
  })

  test('when an official file is missing', async () => {
    const contentDir = editedContent({})
    const before = occupationsIn(contentDir)
    const { root } = editedOfficial({ 'official/bls/occupation.xlsx': undefined })
    const message = await messageFrom(root, () => figures({ contentDir, from: root, socs: [], dryRun: false }))
    expect(message).toMatchInlineSnapshot(
      `"FOLDER/official/bls/occupation.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/README.md lists their files."`,
    )
    expect(occupationsIn(contentDir)).toEqual(before)
  })
})
