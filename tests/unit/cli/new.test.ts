import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newCommand } from '@/lib/cli/new'
import { editedContent, reportOf } from '../content/edited-content'
import { runCommand } from './run-command'

const TITLES = `# Sources: bls-oews-2025
15-1252.00\tSoftware Developers\tBack End Developer|Junior Back End Developer|Python Programmer\t
29-1141.00\tRegistered Nurses\tWard Nurse\t
47-2031.00\tCarpenters\tBoat Builder|Carpenter\t
`

function content(edits: Parameters<typeof editedContent>[0] = {}): string {
  return editedContent({ 'titles.txt': TITLES, ...edits })
}

async function create(contentDir: string, ...args: string[]): Promise<string> {
  return (await runCommand(newCommand, contentDir, ...args)).text
}

describe('the file that is written', () => {
  test.each([
    ['a title that O*NET knows', ['Back End Developer', '--category', 'software-engineering']],
    ['a title whose occupation has no file', ['Boat Builder', '--category', 'healthcare']],
    ['a title that nobody knows', ['Zookeeper', '--category', 'healthcare']],
    ['a profile', ['Lead Python Developer', '--category', 'software-engineering', '--kind', 'profile']],
  ])('passes check but for its marks, for %s', async (_, args) => {
    const contentDir = content()
    const { text, ok } = await runCommand(newCommand, contentDir, ...args)
    expect(ok).toBe(true)
    const file = /^roles\S+/.exec(text)?.[0] ?? 'nothing'
    const lines = reportOf(contentDir)
    expect(lines.filter((line) => !line.endsWith('draft/to-do'))).toEqual([])
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.every((line) => line.startsWith(`${file}:`) && line.includes('warning: '))).toBe(true)
    expect(text).toContain(`a draft with ${lines.length} lines to do`)
  })

  test('passes check twice: two new roles are not taken for copies of each other', async () => {
    const contentDir = content()
    await create(contentDir, 'Zookeeper', '--category', 'healthcare')
    await create(contentDir, 'Beekeeper', '--category', 'healthcare')
    expect(reportOf(contentDir).filter((line) => !line.endsWith('draft/to-do'))).toEqual([])
  })

  test('holds what the title tells', async () => {
    const contentDir = content()
    await create(contentDir, 'Junior Back End Developer', '--category', 'software-engineering')
    const text = readFileSync(path.join(contentDir, 'roles/software-engineering/junior-back-end-developer.mdx'), 'utf8')
    expect(text).toContain('\nsoc: 15-1252 # TODO: is it Software Developers?\n')
    expect(text).toContain('\nlevel: entry\n')
    expect(text).toContain(
      'verdict: much-faster, text: "**Much faster than average.** 15.8% more US jobs from 2024 to 2034',
    )
    expect(text).toContain('education: { level: bachelor, text: "**Bachelor\'s degree** is typical')
    expect(text).toContain('\n  - { date: 2026-11-21, note: First published. }\nstatus: draft\n')
  })
})

test('what is printed says what was proposed, and how sure that is', async () => {
  const text = await create(content(), 'Boat Builder', '--category', 'healthcare', '--dry-run')
  expect(text.slice(text.indexOf('Proposed'))).toMatchInlineSnapshot(`
    "Proposed, to be confirmed:
      soc: not chosen; 00-0000, all occupations, stands in. O*NET counts “Boat Builder” in one occupation only, and no role of the category is in that field. To do: is it 47-2031 Carpenters? If so, write the code here, where its figures are missing after npm run figures -- --from FOLDER --soc 47-2031
      skills: patient-care (a stand-in; no skill of skills.yaml was found)"
  `)
})

test('a dry run prints the file and writes nothing', async () => {
  const contentDir = content()
  const text = await create(contentDir, 'Zookeeper', '--category', 'healthcare', '--dry-run')
  expect(text).toMatch(/^roles\/healthcare\/zookeeper\.mdx would be written:\n\n---\ntitle: Zookeeper\n/)
  expect(existsSync(path.join(contentDir, 'roles/healthcare/zookeeper.mdx'))).toBe(false)
})

describe('nothing is written', () => {
  const category = ['--category', 'software-engineering']
  test.each([
    ['Put the title in quotes: new "Data Engineer".', ['Data', 'Engineer', ...category]],
    ['Say the title of the role, in quotes', category],
    ['Say the category of the role', ['Data Engineer']],
    [
      'There is no category “sofware-engineering”. Did you mean “software-engineering”?',
      ['X1', '--category', 'sofware-engineering'],
    ],
    ['--kind is “article”', ['Data Engineer', ...category, '--kind', 'article']],
    ['“工程师” has no Latin letter', ['工程师', ...category]],
    [
      'There is no guide “python-develper”. Did you mean “python-developer”?',
      ['Django Expert', ...category, '--kind', 'profile', '--specializes', 'python-develper'],
    ],
    ['Only a profile specializes a guide.', ['Django Expert', ...category, '--specializes', 'python-developer']],
    ['No guide comes near the title.', ['Zookeeper', ...category, '--kind', 'profile']],
  ])('when the command is typed wrongly: %s', async (message, args) => {
    await expect(create(content(), ...args)).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringContaining(message),
    })
  })

  test.each([
    [
      'is an alternate title of a role',
      'django developer',
      'is already a title of roles/software-engineering/python-developer.mdx',
    ],
    [
      'has the file name of a role',
      'Python-Developer',
      'roles/software-engineering/python-developer.mdx has the file name “python-developer” already',
    ],
    [
      'has the address of a page that is gone',
      'Webmaster',
      '/jobs/software-engineering/webmaster is a former address, declared in redirects.yaml',
    ],
  ])('when the title %s', async (_, title, message) => {
    await expect(create(content(), title, ...category)).rejects.toThrow(message)
  })
})
