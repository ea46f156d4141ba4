import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { check, checkCommand } from '@/lib/cli/check'
import { WrongUse } from '@/lib/cli/command'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const LINE = '15-1252.00\tSoftware Developers\tCoder\t\n'

describe('check', () => {
  test('is content without titles.txt', () => {
    expect(check(editedContent({}))).toEqual({ text: 'No problems in 5 roles.', ok: true })
  })

  test('is content with a titles.txt as the command writes it', () => {
    const folder = editedContent({ 'titles.txt': `# Sources: bls-oews-2025\n${LINE}` })
    expect(check(folder)).toEqual({ text: 'No problems in 5 roles.', ok: true })
  })

  test('reports what is wrong in titles.txt beside all else', () => {
    const folder = editedContent({
      'titles.txt': `# Sources: bls-oews-2025\n${LINE}${LINE}`,
      'pages/about.mdx': [['title:', 'titel:']],
    })
    const { text, ok } = check(folder)
    expect(ok).toBe(false)
    expect(`\n${text}\n`).toMatchInlineSnapshot(`
      "
      pages/about.mdx:2:1  “title” is missing. Expected the name as it stands in a heading, 2 to 80 characters.  schema/missing-key
      pages/about.mdx:2:1  “titel” is not a key here. Did you mean “title”? Allowed: title, summary, changes, silence.  schema/unknown-key
      titles.txt:3:1  15-1252.00 stands below 15-1252.00; codes rise, each once. Write the file again with: npm run titles -- --from FOLDER.  titles/order

      3 errors, 0 warnings in 2 files
      "
    `)
  })
})

const NURSE = 'roles/healthcare/registered-nurse.mdx'
const BROKEN = {
  'pages/about.mdx': [['title:', 'titel:']] as [string, string][],
  [NURSE]: [['level: ', 'levle: ']] as [string, string][],
}

describe('check with files named', () => {
  test('tells of these only, whether named from here or from the content folder', async () => {
    const folder = editedContent(BROKEN)
    const { text, ok } = await runCommand(checkCommand, folder, NURSE)
    expect(ok).toBe(false)
    expect(new Set(text.match(/^\S+\.mdx/gm))).toEqual(new Set([NURSE]))
    expect((await runCommand(checkCommand, folder, path.join(folder, NURSE))).text).toBe(text)
    expect((await runCommand(checkCommand, folder, 'roles/healthcare')).text).toBe(text)
  })

  test('is content when what is wrong stands elsewhere', async () => {
    expect((await runCommand(checkCommand, editedContent(BROKEN), 'categories')).ok).toBe(true)
  })

  test('refuses a file that is not there', async () => {
    await expect(runCommand(checkCommand, editedContent({}), 'roles/nurse.mdx')).rejects.toThrow(
      /There is no “roles\/nurse.mdx” in the content folder/,
    )
    await expect(runCommand(checkCommand, editedContent({}), 'package.json')).rejects.toThrow(WrongUse)
  })
})

describe('check --explain', () => {
  test('prints the page of a rule', async () => {
    const { text, ok } = await runCommand(checkCommand, editedContent({}), '--explain', 'figure/no-source')
    expect(ok).toBe(true)
    expect(text).toContain('figure/no-source')
  })

  test('names the nearest rule for one that is not there', async () => {
    const run = runCommand(checkCommand, editedContent({}), '--explain', 'figure/no-sorce')
    await expect(run).rejects.toThrow('There is no rule “figure/no-sorce”. Did you mean “figure/no-source”?')
  })
})

test('check --watch reports again after each change, also one made while it reported, and goes on when it cannot read', async () => {
  const folder = editedContent({})
  const values = { format: 'text', watch: true }
  const input = { values, positionals: [], contentDir: folder, today: '2026-11-21', progress: vi.fn() }
  const first = await checkCommand.run(input)
  expect(first.text).toBe('No problems in 5 roles.')
  const about = path.join(folder, 'pages/about.mdx')
  const text = readFileSync(about, 'utf8')
  writeFileSync(about, text.replace('title:', 'titel:'))
  const second = await first.next?.()
  expect(second?.text).toMatch(/^\nChecked again at \d\d:\d\d:\d\d\.\npages\/about\.mdx:2:1 {2}“title” is missing/)
  expect(second?.ok).toBe(false)
  rmSync(about)
  symlinkSync('nowhere', about)
  const third = await second?.next?.()
  expect(third?.text).toContain('The content cannot be read: pages/about.mdx is not there.')
  rmSync(about)
  writeFileSync(about, text)
  expect(await third?.next?.()).toMatchObject({ text: expect.stringContaining('No problems in 5 roles.'), ok: true })
})
