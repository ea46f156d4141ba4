import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statusCommand } from '@/lib/cli/status'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const DEVELOPER = 'roles/software-engineering/python-developer.mdx'
const TESTER = 'roles/software-engineering/test-engineer.mdx'
const EDUCATOR = 'roles/healthcare/nurse-educator.mdx'

async function statusOf(edits: Parameters<typeof editedContent>[0]) {
  return JSON.parse((await runCommand(statusCommand, editedContent(edits), '--format', 'json')).text)
}

describe('status', () => {
  test('lists drafts with the number of their to-dos, and scheduled roles with their day', async () => {
    const status = await statusOf({ [EDUCATOR]: [['- Plan courses', '- TODO: one more duty\n- Plan courses']] })
    expect(status.drafts).toEqual([{ file: EDUCATOR, title: 'Nurse Educator', detail: '1 to do' }])
    expect(status.scheduled).toEqual([{ file: TESTER, title: 'Test Engineer', detail: '2027-01-05' }])
    expect(status.published).toBe(3)
  })

  test('lists a role from the day of its review', async () => {
    const due = {
      [DEVELOPER]: [['status: published', 'reviewBy: 2026-11-21\nstatus: published']] as [string, string][],
    }
    const later = {
      [DEVELOPER]: [['status: published', 'reviewBy: 2026-11-22\nstatus: published']] as [string, string][],
    }
    expect((await statusOf(due)).due).toEqual([{ file: DEVELOPER, title: 'Python Developer', detail: '2026-11-21' }])
    expect((await statusOf(later)).due).toEqual([])
  })

  test('lists a role that rests on no source at all', async () => {
    const text = readFileSync(`tests/fixtures/valid/${DEVELOPER}`, 'utf8')
    const unsourced = text.replace(/basis: bls[a-z0-9-]+/g, 'basis: editorial').replace(/\[\^[^\]]+\]/g, '')
    const listed = (status: { unsourced: { file: string }[] }) => status.unsourced.map(({ file }) => file)
    expect(listed(await statusOf({ [DEVELOPER]: unsourced }))).toContain(DEVELOPER)
    expect(listed(await statusOf({}))).not.toContain(DEVELOPER)
  })

  test('lists thin roles with their number of words', async () => {
    const { thin } = await statusOf({})
    expect(thin).toContainEqual({
      file: DEVELOPER,
      title: 'Python Developer',
      detail: expect.stringMatching(/^\d+ words$/),
    })
    const paragraph = `${'Nine words of text that say nothing at all. '.repeat(140)}\n`
    const long = await statusOf({ [DEVELOPER]: [['## Overview\n', `## Overview\n\n${paragraph}`]] })
    expect(long.thin.map(({ file }: { file: string }) => file)).not.toContain(DEVELOPER)
  })

  test('lists a role that is nearly the same as another, beside it', async () => {
    const copy = 'roles/software-engineering/python-programmer.mdx'
    const text = readFileSync(`tests/fixtures/valid/${DEVELOPER}`, 'utf8')
    const status = await statusOf({
      [copy]: text
        .replace('title: Python Developer', 'title: Python Programmer')
        .replace(/^aliases: .*$/m, 'aliases: []'),
    })
    expect(status.nearDuplicates).toEqual([{ file: copy, title: 'Python Programmer', detail: DEVELOPER }])
  })

  test('lists roles with errors, whose words and sources are not known', async () => {
    const status = await statusOf({ [DEVELOPER]: [['level: ', 'levle: ']] })
    expect(status.broken).toEqual([{ file: DEVELOPER, title: 'Python Developer', detail: '2 errors' }])
    expect(status.thin.map(({ file }: { file: string }) => file)).not.toContain(DEVELOPER)
  })

  test('counts the roles of each category by kind, level and state', async () => {
    const { categories } = await statusOf({})
    expect(categories).toContainEqual({
      category: 'software-engineering',
      guides: 1,
      profiles: 1,
      drafts: 0,
      scheduled: 1,
      levels: { entry: 0, mid: 1, senior: 1, lead: 0 },
    })
  })

  test('is a table for people', async () => {
    const { text, ok } = await runCommand(statusCommand, editedContent({}))
    expect(ok).toBe(true)
    expect(text.split('\n')[0]).toMatch(/^3 roles published\. None: with errors, due for review, never sourced/)
    expect(text).toContain(`Drafts (1)\n  Nurse Educator  nothing marked  ${EDUCATOR}`)
    expect(text).toMatch(/^ {2}software-engineering +1 +1 +0 /m)
  })

  test('refuses a form that it does not know', async () => {
    await expect(runCommand(statusCommand, editedContent({}), '--format', 'tabel')).rejects.toThrow(
      'Did you mean “table”?',
    )
  })
})
