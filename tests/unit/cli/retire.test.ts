import { describe, expect, test } from 'vitest'
import { retireCommand } from '@/lib/cli/retire'
import { changedLines, textsIn } from '../content/changed-files'
import { editedContent, reportOf } from '../content/edited-content'
import { runCommand } from './run-command'

const NURSE = 'roles/healthcare/registered-nurse.mdx'
const EDUCATOR = 'roles/healthcare/nurse-educator.mdx'
const published: [string, string] = ['status: draft', 'status: published']

/** The fixture with a role that many speak of and no profile specializes. */
function content(edits: Parameters<typeof editedContent>[0] = {}): string {
  return editedContent({
    [EDUCATOR]: [published, ['leadsTo: []', 'leadsTo: [registered-nurse]\nrelated: { pin: [registered-nurse] }']],
    [NURSE]: [['status: published', 'status: published\npreviousPaths: [/jobs/healthcare/nurse]']],
    'pages/about.mdx': [
      ['[editorial policy](/editorial-policy)', '[policy for **[all]** nurses](/jobs/healthcare/registered-nurse)'],
    ],
    'redirects.yaml': [['moved:\n', 'moved:\n  - { from: /nurse, to: /jobs/healthcare/registered-nurse }\n']],
    ...edits,
  })
}

describe('retire', () => {
  test('without a successor says that its addresses are gone and leaves only the words of links', async () => {
    const folder = content()
    const before = textsIn(folder)
    const { text, ok } = await runCommand(retireCommand, folder, 'registered-nurse')
    expect(ok).toBe(true)
    expect(text).toContain(`${NURSE} is deleted.`)
    expect(text).toMatch(/“Registered Nurse” is retired\. Its addresses are gone for good\.$/)
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "pages/about.mdx": [
          "- Figures are official.[^bls-oews-2025] The [policy for **[all]** nurses](/jobs/healthcare/registered-nurse) says more; write to [us](mailto:editors@example.org).",
          "+ Figures are official.[^bls-oews-2025] The policy for **[all]** nurses says more; write to [us](mailto:editors@example.org).",
        ],
        "redirects.yaml": [
          "-   - { from: /nurse, to: /jobs/healthcare/registered-nurse }",
          "- gone: [/jobs/software-engineering/webmaster]",
          "+ gone: [/jobs/software-engineering/webmaster, /nurse, /jobs/healthcare/registered-nurse, /jobs/healthcare/nurse]",
        ],
        "roles/healthcare/nurse-educator.mdx": [
          "- leadsTo: [registered-nurse]",
          "- related: { pin: [registered-nurse] }",
          "+ leadsTo: []",
          "+ related: { pin: [] }",
        ],
        "roles/healthcare/registered-nurse.mdx": [
          "deleted",
        ],
        "roles/software-engineering/python-developer.mdx": [
          "- See [the nurse](/jobs/healthcare/registered-nurse#outlook).",
          "+ See the nurse.",
        ],
      }
    `)
    expect(reportOf(folder)).toEqual(reportOf(content()))
  })

  test('with a successor leads everything there', async () => {
    const folder = content()
    const before = textsIn(folder)
    const { ok } = await runCommand(retireCommand, folder, 'registered-nurse', '--to', 'nurse-educator')
    expect(ok).toBe(true)
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "pages/about.mdx": [
          "- Figures are official.[^bls-oews-2025] The [policy for **[all]** nurses](/jobs/healthcare/registered-nurse) says more; write to [us](mailto:editors@example.org).",
          "+ Figures are official.[^bls-oews-2025] The [policy for **[all]** nurses](/jobs/healthcare/nurse-educator) says more; write to [us](mailto:editors@example.org).",
        ],
        "redirects.yaml": [
          "-   - { from: /nurse, to: /jobs/healthcare/registered-nurse }",
          "+   - { from: /nurse, to: /jobs/healthcare/nurse-educator }",
          "+   - { from: /jobs/healthcare/registered-nurse, to: /jobs/healthcare/nurse-educator }",
          "+   - { from: /jobs/healthcare/nurse, to: /jobs/healthcare/nurse-educator }",
        ],
        "roles/healthcare/nurse-educator.mdx": [
          "- leadsTo: [registered-nurse]",
          "- related: { pin: [registered-nurse] }",
          "+ leadsTo: []",
          "+ related: { pin: [] }",
        ],
        "roles/healthcare/registered-nurse.mdx": [
          "deleted",
        ],
        "roles/software-engineering/python-developer.mdx": [
          "- See [the nurse](/jobs/healthcare/registered-nurse#outlook).",
          "+ See [the nurse](/jobs/healthcare/nurse-educator#outlook).",
        ],
      }
    `)
    expect(reportOf(folder)).toEqual(reportOf(content()))
  })

  test('leaves no link of the successor that leads to itself', async () => {
    const folder = content({
      [EDUCATOR]: [
        published,
        [
          'leadsTo: []',
          'leadsTo: [registered-nurse]\nrelated: { pin: [registered-nurse], exclude: [registered-nurse] }',
        ],
        [
          'The day begins with the log. What it says decides the rest.',
          'The day begins with [a floor](/jobs/healthcare/registered-nurse#pay), [as nurses](/jobs/healthcare/registered-nurse "Nurses").',
        ],
      ],
    })
    const { ok } = await runCommand(retireCommand, folder, 'registered-nurse', '--to', 'nurse-educator')
    expect(ok).toBe(true)
    const text = textsIn(folder)[EDUCATOR]
    expect(text).toContain('The day begins with a floor, as nurses.\n')
    expect(text).not.toMatch(/registered-nurse|nurse-educator/)
  })

  test('is refused for a successor that is a profile of the role', async () => {
    const attempt = runCommand(retireCommand, content(), 'python-developer', '--to', 'senior-python-developer')
    await expect(attempt).rejects.toThrow(
      'roles/software-engineering/senior-python-developer.mdx specializes “python-developer” and cannot stand without a guide. Name a guide with --to, or make that profile one first.',
    )
  })

  test('writes the first address of an empty list on a line of its own', async () => {
    const folder = content({ 'redirects.yaml': 'moved: []\ngone: []\n' })
    await runCommand(retireCommand, folder, 'registered-nurse')
    expect(textsIn(folder)['redirects.yaml']).toBe(
      'moved: []\ngone:\n  - /jobs/healthcare/registered-nurse\n  - /jobs/healthcare/nurse\n',
    )
  })

  test('of a draft keeps no address', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    const { text } = await runCommand(retireCommand, folder, 'nurse-educator')
    expect(text).toMatch(/It was not public, so its address is not kept\.$/)
    expect(changedLines(before, textsIn(folder))).toEqual({ [EDUCATOR]: ['deleted'] })
  })

  test('is refused while profiles specialize the role, and possible when they get another guide', async () => {
    const folder = content()
    await expect(runCommand(retireCommand, folder, 'python-developer')).rejects.toThrow(
      'is the guide that roles/software-engineering/senior-python-developer.mdx specialize.',
    )
    const { ok } = await runCommand(retireCommand, folder, 'python-developer', '--to', 'registered-nurse')
    expect(ok).toBe(true)
    expect(textsIn(folder)['roles/software-engineering/senior-python-developer.mdx']).toContain(
      'specializes: registered-nurse',
    )
  })

  test('leads nobody to a role that readers cannot see', async () => {
    const folder = editedContent({})
    const before = textsIn(folder)
    const { text, ok } = await runCommand(retireCommand, folder, 'registered-nurse', '--to', 'nurse-educator')
    expect(ok).toBe(false)
    expect(text).toContain('redirect/hidden')
    expect(textsIn(folder)).toEqual(before)
  })

  test('names the file that cannot be edited', async () => {
    const attempt = runCommand(retireCommand, editedContent({ 'redirects.yaml': '# None yet.\n' }), 'registered-nurse')
    await expect(attempt).rejects.toThrow('redirects.yaml: The fields of the file cannot be read.')
  })

  test('does not let a role succeed itself', async () => {
    const attempt = runCommand(retireCommand, content(), 'registered-nurse', '--to', NURSE)
    await expect(attempt).rejects.toThrow('A role cannot succeed itself.')
  })

  test('in a dry run writes nothing', async () => {
    const folder = content()
    const before = textsIn(folder)
    await runCommand(retireCommand, folder, 'registered-nurse', '--dry-run')
    expect(textsIn(folder)).toEqual(before)
  })
})
