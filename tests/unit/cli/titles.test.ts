import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { titles } from '@/lib/cli/titles'
import { loadContent } from '@/lib/content/load'
import { readOfficialTitles } from '@/lib/figures/titles'
import { editedContent } from '../content/edited-content'
import { editedOfficial, messageFrom } from '../figures/edited-official'

const from = 'tests/fixtures/official'
const SOURCES = ['onet-29', 'onet-30'].map(
  (id) =>
    `${id}: { title: A database, publisher: O*NET, address: "https://example.org", year: 2025, licence: CC BY 4.0, taken: Titles of work. }\n`,
)

function titlesIn(contentDir: string): string {
  return readFileSync(path.join(contentDir, 'titles.txt'), 'utf8')
}

test('what is written names its sources, their license and the command, then one occupation a line', async () => {
  const contentDir = editedContent({})
  await titles({ contentDir, from, dryRun: false })
  expect(`\n${titlesIn(contentDir).replaceAll('\t', ' -> ')}`).toMatchInlineSnapshot(`
    "
    # Titles of US occupations. Each line: O*NET-SOC code, title, other titles, SOC codes of the nearest occupations, and the
    # SOC code under which it is published together with others, if so. A tab ends a field, a bar an item of a list.
    # Written by: npm run titles -- --from FOLDER (content/FIGURES.md). Do not edit by hand.
    # Other titles and nearest occupations are from the O*NET 29.3 Database, codes and titles from the O*NET 30.2 Database, by
    # the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license,
    # https://creativecommons.org/licenses/by/4.0/. O*NET is a registered trademark of USDOL/ETA. This list was selected from
    # the databases; USDOL/ETA has not approved, endorsed, or tested it.
    # Sources: onet-29, onet-30
    15-1252.00 -> Software Developers -> App Developer (Application Developer)|Software Engineer -> 98-1010
    29-1141.00 -> Registered Nurses -> Staff Nurse -> 
    29-1141.01 -> Acute Care Nurses -> Staff Nurse -> 
    98-1011.00 -> Lamplighters -> Gas Lamp Lighter|Street Lighter (SL) -> 15-1252|29-1141 -> 98-1010
    98-1012.00 -> Lantern Tenders -> Lantern Keeper ->  -> 98-1010
    98-9099.00 -> Wayfinders, All Other -> Path Finder -> 
    "
  `)
})

test('what is written passes the check and reads as O*NET has it', async () => {
  const contentDir = editedContent({ 'sources.yaml': SOURCES.join('') })
  await titles({ contentDir, from, dryRun: false })
  const { entry, problems } = loadContent(contentDir, { today: '2026-11-21' }).corpus.titles()
  expect(problems.map(String)).toEqual([])
  expect(entry).toEqual(await readOfficialTitles(from))
})

test('nothing but the file is left in the content folder', async () => {
  const contentDir = editedContent({})
  const before = readdirSync(contentDir)
  await titles({ contentDir, from, dryRun: false })
  expect(readdirSync(contentDir)).toEqual([...before, 'titles.txt'].sort())
})

describe('what is printed', () => {
  test('counts occupations, titles and lines', async () => {
    const contentDir = editedContent({})
    const { text, ok } = await titles({ contentDir, from, dryRun: false })
    expect(ok).toBe(true)
    expect(text).toBe('6 occupations with 14 titles read, 14 lines changed.')
  })

  test('says so when nothing changes', async () => {
    const contentDir = editedContent({})
    await titles({ contentDir, from, dryRun: false })
    const before = titlesIn(contentDir)
    expect((await titles({ contentDir, from, dryRun: false })).text).toMatch(/ 0 lines changed\.$/)
    expect(titlesIn(contentDir)).toBe(before)
  })

  test('counts a line that is new, one that is other than before and one that is gone', async () => {
    const contentDir = editedContent({})
    await titles({ contentDir, from, dryRun: false })
    const { root } = editedOfficial({ 'official/onet/Occupation Data.txt': ['Acute Care Nurses', 'Acute Nurses'] })
    expect((await titles({ contentDir, from: root, dryRun: false })).text).toMatch(/ 1 line changed\.$/)
    expect(titlesIn(contentDir)).toContain('29-1141.01\tAcute Nurses\t')

    const written = titlesIn(contentDir)
    const gone = editedContent({ 'titles.txt': `${written.replace(/^29-1141\.00.*\n/m, '')}99-9999.00\tHermits\t\t\n` })
    expect((await titles({ contentDir: gone, from: root, dryRun: false })).text).toMatch(/ 2 lines changed\.$/)
    expect(titlesIn(gone)).toBe(written)
  })
})

test('a dry run says how much would change and writes nothing', async () => {
  const contentDir = editedContent({})
  const { text } = await titles({ contentDir, from, dryRun: true })
  expect(text).toBe('6 occupations with 14 titles read, 14 lines would change; nothing was written.')
  expect(existsSync(path.join(contentDir, 'titles.txt'))).toBe(false)
})

test('nothing is written when an official file is missing', async () => {
  const contentDir = editedContent({ 'titles.txt': 'as before' })
  const { root } = editedOfficial({ 'official/onet/Alternate Titles.xlsx': undefined })
  const message = await messageFrom(root, () => titles({ contentDir, from: root, dryRun: false }))
  expect(message).toMatch(/^FOLDER\/official\/onet\/Alternate Titles\.xlsx is missing\./)
  expect(titlesIn(contentDir)).toBe('as before')
})

describe('npm run titles', { timeout: 30_000 }, () => {
  function run(contentDir: string, ...args: string[]) {
    const env = { ...process.env, CONTENT_DIR: contentDir, NODE_NO_WARNINGS: '1' }
    const command = ['lib/cli/start.mjs', 'titles', ...args]
    return execFileSync(process.execPath, command, { env, encoding: 'utf8', stdio: 'pipe' })
  }

  test('without --from says how to use it', () => {
    expect(() => run(editedContent({}))).toThrow(
      'Say where the official files are, with --from.\n\nUse: npm run role -- titles --from FOLDER [--dry-run]',
    )
  })

  test('writes into the content folder of the environment, but not in a dry run', () => {
    const contentDir = editedContent({})
    expect(run(contentDir, '--from', from, '--dry-run')).toContain('nothing was written')
    expect(existsSync(path.join(contentDir, 'titles.txt'))).toBe(false)
    expect(run(contentDir, '--from', from)).toContain('14 lines changed')
    expect(titlesIn(contentDir)).toContain('Lamplighters')
  })
})
