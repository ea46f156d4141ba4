import { describe, expect, test } from 'vitest'
import { publishCommand } from '@/lib/cli/publish'
import { loadContent } from '@/lib/content/load'
import { changedLines, textsIn } from '../content/changed-files'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const EDUCATOR = 'roles/healthcare/nurse-educator.mdx'
const TESTER = 'roles/software-engineering/test-engineer.mdx'

describe('publish', () => {
  test('fills in status and dates of a draft', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    const { text, ok } = await runCommand(publishCommand, folder, 'nurse-educator')
    expect(ok).toBe(true)
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "roles/healthcare/nurse-educator.mdx": [
          "-   - { date: 2026-11-20, note: First published. }",
          "- status: draft",
          "+   - { date: 2026-11-21, note: First published. }",
          "+ reviewBy: 2027-05-21",
          "+ status: published",
        ],
      }
    `)
    expect(text).toMatch(
      /“Nurse Educator” is public with the next build, at \/jobs\/healthcare\/nurse-educator\.\nNo text leads/,
    )
  })

  test('of a role without an occupation is refused', async () => {
    const folder = editedContent({ [EDUCATOR]: [['soc: 29-1141', 'soc: 00-0000']] })
    const before = textsIn(folder)
    const { text, ok } = await runCommand(publishCommand, folder, 'nurse-educator')
    expect(ok).toBe(false)
    expect(text).toContain('reference/all-occupations')
    expect(textsIn(folder)).toEqual(before)
  })

  test.each([[['2027-08-31']], [['--on', '2027-08-31']]])(
    '%j names the day, and a review half a year after it',
    async (day) => {
      const folder = editedContent({})
      const before = textsIn(folder)
      const { text } = await runCommand(publishCommand, folder, 'nurse-educator', ...day)
      expect(text).toContain('No text leads to it yet: on 2027-08-31 or later, since')
      expect(loadContent(folder, { today: '2026-11-21' }).problems.filter(({ fatal }) => fatal)).toEqual([])
      expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "roles/healthcare/nurse-educator.mdx": [
          "-   - { date: 2026-11-20, note: First published. }",
          "- status: draft",
          "+   - { date: 2027-08-31, note: First published. }",
          "+ reviewBy: 2028-02-29",
          "+ publishAt: 2027-08-31",
        ],
      }
    `)
    },
  )

  test('makes a scheduled role public at once', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    await runCommand(publishCommand, folder, TESTER)
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "roles/software-engineering/test-engineer.mdx": [
          "-   - { date: 2026-11-20, note: First published. }",
          "- publishAt: 2027-01-05",
          "+   - { date: 2026-11-21, note: First published. }",
          "+ reviewBy: 2027-05-21",
          "+ status: published",
        ],
      }
    `)
  })

  test('counts the review anew when the day comes earlier or later', async () => {
    const folder = editedContent({})
    await runCommand(publishCommand, folder, 'nurse-educator', '2027-08-31')
    const before = textsIn(folder)
    await runCommand(publishCommand, folder, 'nurse-educator')
    expect(changedLines(before, textsIn(folder))).toEqual({
      [EDUCATOR]: [
        '-   - { date: 2027-08-31, note: First published. }',
        '- reviewBy: 2028-02-29',
        '- publishAt: 2027-08-31',
        '+   - { date: 2026-11-21, note: First published. }',
        '+ reviewBy: 2027-05-21',
        '+ status: published',
      ],
    })
  })

  test('leaves a review that is ahead and a list of changes that tells of an earlier time', async () => {
    const folder = editedContent({
      [EDUCATOR]: [
        ['  - { date: 2026-11-20', '  - { date: 2026-11-20, note: New text. }\n  - { date: 2026-10-01'],
        ['status: draft', 'reviewBy: 2026-12-01\nstatus: draft'],
      ],
    })
    const before = textsIn(folder)
    await runCommand(publishCommand, folder, 'nurse-educator')
    expect(changedLines(before, textsIn(folder))).toEqual({ [EDUCATOR]: ['- status: draft', '+ status: published'] })
  })

  test('does nothing to a role that is public', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    expect(await runCommand(publishCommand, folder, 'registered-nurse')).toEqual({
      text: 'roles/healthcare/registered-nurse.mdx is public already. Nothing was changed.',
      ok: true,
    })
    expect(textsIn(folder)).toEqual(before)
  })

  test('publishes nothing with an error in it', async () => {
    const folder = editedContent({ [EDUCATOR]: [['level: mid', 'level: midd']] })
    const before = textsIn(folder)
    const { text, ok } = await runCommand(publishCommand, folder, 'nurse-educator')
    expect(ok).toBe(false)
    expect(text).toMatch(
      /Did you mean “mid”\?.*\n\n1 error, 0 warnings in 1 file\n\nMend this first; nothing was changed\.$/,
    )
    expect(textsIn(folder)).toEqual(before)
  })

  test('publishes nothing that leads to what readers cannot see', async () => {
    const folder = editedContent({ [EDUCATOR]: [['leadsTo: []', 'leadsTo: []\nrelated: { pin: [test-engineer] }']] })
    const before = textsIn(folder)
    const { text, ok } = await runCommand(publishCommand, folder, 'nurse-educator')
    expect(ok).toBe(false)
    expect(text).toContain('reference/hidden-role')
    expect(textsIn(folder)).toEqual(before)
  })

  test.each([
    [[], 'Say which role becomes public.'],
    [['nurse-educator', 'tomorrow'], 'The day is “tomorrow”, but must be one that exists'],
    [['nurse-educator', '2026-11-20'], 'The day is 2026-11-20, which is past.'],
    [['nurse-educator', '2027-01-05', '--on', '2027-01-06'], 'Name one role and one day.'],
  ])('%j is refused', async (args, message) => {
    await expect(runCommand(publishCommand, editedContent({}), ...args)).rejects.toThrow(message)
  })
})
