import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Outcome } from '@/lib/cli/command'
import { figures as begin, figuresCommand } from '@/lib/cli/figures'
import { loadContent } from '@/lib/content/load'
import { readOfficialFigures } from '@/lib/figures/occupation-data'
import { editedContent } from '../content/edited-content'
import { editedOfficial, messageFrom } from '../figures/edited-official'
import { runCommand } from './run-command'
import { occupationsIn } from './written-occupations'

const from = 'tests/fixtures/official'

/** Runs the command to its end and returns all that it prints. */
async function figures(options: Omit<Parameters<typeof begin>[0], 'today'>): Promise<Outcome> {
  const first = await begin({ ...options, today: '2026-11-21' })
  const last = first.next ? await first.next() : undefined
  return { text: [first.text, ...(last ? [last.text] : [])].join('\n'), ok: (last ?? first).ok }
}

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
    const { text, ok } = await figures({ contentDir, from, socs: [], dryRun: false })
    expect(ok).toBe(true)
    expect(text).toMatch(/3 occupations read; none changes\.$/)
    expect(occupationsIn(contentDir)).toEqual(before)
  })
})

test('what is written passes the checks of occupation files and reads as the official figures', async () => {
  const contentDir = editedContent({})
  const socs = ['00-0000', '15-1252', '29-1141', '98-1010', '98-2010', '98-9099']
  await figures({ contentDir, from, socs, dryRun: false })

  const { problems } = await loadContent(contentDir, { today: '2026-11-21' })
  // The fixture's sources.yaml does not know the sources of the new figures.
  const others = problems.filter(({ file, ruleId }) => file?.startsWith('occupations/') && ruleId !== 'source')
  expect(others.map(String)).toEqual([])

  const figuresOf = await readOfficialFigures(from)
  for (const soc of socs) expect(parse(occupationsIn(contentDir)[`${soc}.yaml`] ?? '')).toEqual(figuresOf(soc))
})

test('--soc without a code is refused, because without --soc all occupations are read', async () => {
  const attempt = runCommand(figuresCommand, editedContent({}), '--from', from, '--soc', ' ,')
  await expect(attempt).rejects.toThrow('Name SOC codes with --soc')
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
        employment: 700 in 2025 (bls-oews-2025)
        pay: median $41,000, 10th percentile $21,000, 90th $61,000, in 2025
        projection: +14.3% from 2024 to 2034, 100 openings a year (bls-projections-2024)
        entry: High school diploma or equivalent; experience: None; training: None
        besides: history, 1 state

      Add to sources.yaml, which does not hold them yet:
        bls-oews-2023, bls-oews-2024

      2 occupations read, 2 written.
      "
    `)
  })

  test('names comments, which the publishers’ files do not hold', async () => {
    const contentDir = editedContent({
      'occupations/15-1252.yaml': [
        ['title: ', '# Agreed with Ann.\ntitle: '],
        ['projection: {', '# As of May.\nprojection: {'],
      ],
    })
    const { text } = await figures({ contentDir, from, socs: ['15-1252'], dryRun: true })
    expect(text).toContain('  taken out: the comment “Agreed with Ann.”\n  taken out: the comment “As of May.”\n')
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

      Add to sources.yaml, which does not hold them yet:
        anthropic-2026, bls-oews-2023, bls-oews-2024, bls-ooh-2025, eloundou-2023, onet-29, onet-30, tomlinson-2025

      1 occupation read, 1 written.
      "
    `)
  })

  test('says when only the form of a file changes', async () => {
    const contentDir = editedContent({})
    await figures({ contentDir, from, socs: ['98-9099'], dryRun: false })
    const written = occupationsIn(contentDir)['98-9099.yaml'] ?? ''
    const again = editedContent({ 'occupations/98-9099.yaml': `\n${written}` })
    const { text } = await figures({ contentDir: again, from, socs: ['98-9099'], dryRun: false })
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      occupations/98-9099.yaml  Wayfinders, All Other
        the same figures, written in another form

      Add to sources.yaml, which does not hold them yet:
        bls-oews-2023, bls-oews-2024

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
        employment: 700 in 2025 (bls-oews-2025)
        pay: median $41,000, 10th percentile $21,000, 90th $61,000, in 2025
        projection: +14.3% from 2024 to 2034, 100 openings a year (bls-projections-2024)
        entry: High school diploma or equivalent; experience: None; training: None
        besides: history, 1 state

      Add to sources.yaml, which does not hold them yet:
        anthropic-2026, bls-oews-2023, bls-oews-2024, eloundou-2023, felten-2021, onet-29, onet-30, tomlinson-2025

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
      `"FOLDER/official/bls/occupation.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(occupationsIn(contentDir)).toEqual(before)
  })

  test('when files are missing, and all of them are named at once', async () => {
    const { root } = editedOfficial({
      'official/bls/occupation.xlsx': undefined,
      'tables/oews_sector_2024.csv': undefined,
    })
    const message = await messageFrom(root, () =>
      figures({ contentDir: editedContent({}), from: root, socs: [], dryRun: false }),
    )
    expect(message).toMatchInlineSnapshot(`
      "Missing are:
        FOLDER/official/bls/occupation.xlsx
        FOLDER/tables/oews_sector_<year>.csv
      The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."
    `)
  })

  test('when the folder is not there', async () => {
    const run = figures({ contentDir: editedContent({}), from: 'nowhere', socs: [], dryRun: false })
    await expect(run).rejects.toThrow('There is no folder nowhere.')
  })

  test('when someone changes a file between showing and writing', async () => {
    const contentDir = editedContent({})
    const shown = await begin({ contentDir, from, socs: ['15-1252', '29-1141'], dryRun: false, today: '2026-11-21' })
    writeFileSync(path.join(contentDir, 'occupations/29-1141.yaml'), 'title: Nurses\n')
    const before = occupationsIn(contentDir)
    expect(shown.text).toContain('occupations/15-1252.yaml')
    await expect(async () => shown.next?.()).rejects.toThrow('occupations/29-1141.yaml was changed by someone else')
    expect(occupationsIn(contentDir)).toEqual(before)
  })
})
