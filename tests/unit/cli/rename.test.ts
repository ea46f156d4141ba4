import { describe, expect, test } from 'vitest'
import { WrongUse } from '@/lib/cli/command'
import { moveCommand } from '@/lib/cli/move'
import { renameCommand } from '@/lib/cli/rename'
import { changedLines, textsIn } from '../content/changed-files'
import { editedContent, reportOf } from '../content/edited-content'
import { runCommand } from './run-command'

const PYTHON = 'roles/software-engineering/python-developer.mdx'
const TESTER = 'roles/software-engineering/test-engineer.mdx'

/** The fixture with every way in which one role can speak of another. */
function content(edits: Parameters<typeof editedContent>[0] = {}): string {
  return editedContent({
    [TESTER]: [
      [
        'leadsTo: [python-developer]',
        'leadsTo: [python-developer]\nrelated: { pin: [nurse-educator], exclude: [python-developer] }',
      ],
    ],
    'roles/healthcare/registered-nurse.mdx': [
      ['**2 to 5 years**', '**2 to 5 years**, as [here](/jobs/software-engineering/python-developer#glance),'],
    ],
    'categories/software-engineering.mdx': [
      [
        '[method](/about#method)',
        '[method](/about#method), as a [developer][dev]\n\n[dev]: /jobs/software-engineering/python-developer "Read"',
      ],
    ],
    'redirects.yaml': [
      ['moved:\n', 'moved:\n  - { from: /coder, to: /jobs/software-engineering/python-developer } # of 2020\n'],
    ],
    ...edits,
  })
}

describe('rename', () => {
  test('changes the file, all that names it and nothing else', async () => {
    const folder = content()
    const before = textsIn(folder)
    const { text, ok } = await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    expect(ok).toBe(true)
    expect(text).toContain(`${PYTHON} -> roles/software-engineering/python-engineer.mdx\n`)
    expect(text).toMatch(
      /“Python Developer” is at \/jobs\/software-engineering\/python-engineer now\. \S+ leads there\.$/,
    )
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "categories/software-engineering.mdx": [
          "- [dev]: /jobs/software-engineering/python-developer "Read".",
          "+ [dev]: /jobs/software-engineering/python-engineer "Read".",
        ],
        "redirects.yaml": [
          "-   - { from: /coder, to: /jobs/software-engineering/python-developer } # of 2020",
          "+   - { from: /coder, to: /jobs/software-engineering/python-engineer } # of 2020",
        ],
        "roles/healthcare/registered-nurse.mdx": [
          "-   experience: { years: [2, 5], text: "**2 to 5 years**, as [here](/jobs/software-engineering/python-developer#glance), in a neighboring role", basis: editorial }
      ",
          "+   experience: { years: [2, 5], text: "**2 to 5 years**, as [here](/jobs/software-engineering/python-engineer#glance), in a neighboring role", basis: editorial }
      ",
        ],
        "roles/software-engineering/python-developer.mdx": [
          "deleted",
        ],
        "roles/software-engineering/python-engineer.mdx": [
          "new",
        ],
        "roles/software-engineering/senior-python-developer.mdx": [
          "- specializes: python-developer",
          "- A [Python developer](/jobs/software-engineering/python-developer) builds; the senior decides.",
          "+ specializes: python-engineer",
          "+ A [Python developer](/jobs/software-engineering/python-engineer) builds; the senior decides.",
        ],
        "roles/software-engineering/test-engineer.mdx": [
          "- leadsTo: [python-developer]",
          "- related: { pin: [nurse-educator], exclude: [python-developer] }",
          "+ leadsTo: [python-engineer]",
          "+ related: { pin: [nurse-educator], exclude: [python-engineer] }",
        ],
      }
    `)
    expect(reportOf(folder)).toEqual(reportOf(content()))
  })

  test('and back again leaves one former address', async () => {
    const folder = content()
    const before = textsIn(folder)
    await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    await runCommand(renameCommand, folder, 'python-engineer', 'python-developer')
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "roles/software-engineering/python-developer.mdx": [
          "- previousPaths: [/jobs/software-engineering/django-developer]",
          "+ previousPaths: [/jobs/software-engineering/django-developer, /jobs/software-engineering/python-engineer]",
        ],
      }
    `)
  })

  test('of a role that was never public keeps no address', async () => {
    const folder = content()
    const { text } = await runCommand(renameCommand, folder, TESTER, 'tester')
    expect(text).toContain('was not public, so it is not kept as a former address.')
    expect(textsIn(folder)['roles/software-engineering/tester.mdx']).not.toContain('previousPaths')
  })

  test('keeps CRLF line ends', async () => {
    const plain = textsIn(content())[PYTHON] ?? ''
    const folder = content({ [PYTHON]: plain.replaceAll('\n', '\r\n') })
    await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    const text = textsIn(folder)['roles/software-engineering/python-engineer.mdx'] ?? ''
    expect(text.match(/(?<!\r)\n/g)).toBeNull()
    expect(text).toContain('/jobs/software-engineering/python-developer')
  })

  test('is found under its former name no more, and the answer says what it is called now', async () => {
    const folder = content()
    await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    await expect(runCommand(renameCommand, folder, 'python-developer', 'x')).rejects.toThrow(
      'There is no role “python-developer” any more; it is “python-engineer” now.',
    )
  })

  test('in a dry run shows the same and writes nothing', async () => {
    const folder = content()
    const before = textsIn(folder)
    const dry = await runCommand(renameCommand, folder, 'python-developer', 'python-engineer', '--dry-run')
    expect(textsIn(folder)).toEqual(before)
    const real = await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    const shown = dry.text.replace(/\nNothing was written: this was a dry run\.$/, '')
    expect(shown).toContain('@@')
    expect(real.text.startsWith(shown)).toBe(true)
  })

  test.each([
    [['python-developer'], 'Say which role gets which name.'],
    [['pithon-developer', 'x'], 'There is no role “pithon-developer”. Did you mean “python-developer”?'],
    [['python-developer', 'Python Engineer'], 'such as “python-engineer”'],
    [['python-developer', 'python-developer'], 'The role is called “python-developer” already.'],
    [
      ['python-developer', 'nurse-educator'],
      'roles/healthcare/nurse-educator.mdx has the name “nurse-educator” already',
    ],
    [
      ['python-developer', 'webmaster'],
      '/jobs/software-engineering/webmaster is a former address, declared in redirects.yaml',
    ],
    [['test-engineer', 'django-developer'], `is a former address, declared in ${PYTHON}`],
  ])('%j is refused', async (args, message) => {
    const folder = content()
    const before = textsIn(folder)
    const attempt = runCommand(renameCommand, folder, ...args)
    await expect(attempt).rejects.toThrow(message)
    await expect(attempt).rejects.toThrow(WrongUse)
    expect(textsIn(folder)).toEqual(before)
  })

  test('changes nothing when another file that names the role cannot be read', async () => {
    const folder = content({ [TESTER]: [['leadsTo: [python-developer]', 'leadsTo: [python-developer']] })
    const before = textsIn(folder)
    await expect(runCommand(renameCommand, folder, 'python-developer', 'python-engineer')).rejects.toThrow(
      `${TESTER}: The fields of the file cannot be read.`,
    )
    expect(textsIn(folder)).toEqual(before)
  })

  test('changes nothing when the content would have an error that it has not', async () => {
    // An address in angle brackets with an entity is a link that only a parser of Markdown recognizes.
    const hidden: [string, string][] = [
      ['steady rather than hard.', '[steady](&#47;jobs/software-engineering/python-developer).'],
    ]
    const folder = content({ 'roles/healthcare/nurse-educator.mdx': hidden })
    const before = textsIn(folder)
    const { text, ok } = await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')
    expect(ok).toBe(false)
    expect(text).toMatchInlineSnapshot(`
      "roles/healthcare/nurse-educator.mdx:62:7  There is no page at “/jobs/software-engineering/python-developer”. Correct the link or take it out.  link/page

      1 error, 0 warnings in 1 file

      The content would have these errors, so nothing was changed. Mend what they name first."
    `)
    expect(textsIn(folder)).toEqual(before)
  })

  test('works beside errors that are there already', async () => {
    const folder = content({ 'pages/about.mdx': [['title:', 'titel:']] })
    expect((await runCommand(renameCommand, folder, 'python-developer', 'python-engineer')).ok).toBe(true)
  })
})

describe('move', () => {
  test('changes the folder, links and former addresses, not the references by name', async () => {
    const folder = content()
    const before = textsIn(folder)
    const { ok } = await runCommand(moveCommand, folder, 'python-developer', 'healthcare')
    expect(ok).toBe(true)
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "categories/software-engineering.mdx": [
          "- [dev]: /jobs/software-engineering/python-developer "Read".",
          "+ [dev]: /jobs/healthcare/python-developer "Read".",
        ],
        "redirects.yaml": [
          "-   - { from: /coder, to: /jobs/software-engineering/python-developer } # of 2020",
          "+   - { from: /coder, to: /jobs/healthcare/python-developer } # of 2020",
        ],
        "roles/healthcare/python-developer.mdx": [
          "new",
        ],
        "roles/healthcare/registered-nurse.mdx": [
          "-   experience: { years: [2, 5], text: "**2 to 5 years**, as [here](/jobs/software-engineering/python-developer#glance), in a neighboring role", basis: editorial }
      ",
          "+   experience: { years: [2, 5], text: "**2 to 5 years**, as [here](/jobs/healthcare/python-developer#glance), in a neighboring role", basis: editorial }
      ",
        ],
        "roles/software-engineering/python-developer.mdx": [
          "deleted",
        ],
        "roles/software-engineering/senior-python-developer.mdx": [
          "- A [Python developer](/jobs/software-engineering/python-developer) builds; the senior decides.",
          "+ A [Python developer](/jobs/healthcare/python-developer) builds; the senior decides.",
        ],
      }
    `)
    expect(reportOf(folder)).toEqual(reportOf(content()))
  })

  test.each([
    [['python-developer'], 'Say which role moves to which category.'],
    [['python-developer', 'healthcar'], 'There is no category “healthcar”. Did you mean “healthcare”?'],
    [['python-developer', 'software-engineering'], 'The role is in “software-engineering” already.'],
  ])('%j is refused', async (args, message) => {
    await expect(runCommand(moveCommand, content(), ...args)).rejects.toThrow(message)
  })
})
