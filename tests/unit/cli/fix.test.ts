import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixCommand } from '@/lib/cli/fix'
import { changedLines, textsIn } from '../content/changed-files'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const EDUCATOR = 'roles/healthcare/nurse-educator.mdx'
const TESTER = 'roles/software-engineering/test-engineer.mdx'

const untidy: [string, string][] = [
  ['title: Nurse Educator', 'title: “Nurse Educator”'],
  ['kind: guide\n', ''],
  ['level: mid', "level: 'mid' # as agreed\nkind: guide"],
  ['{ level: bachelor, text:', '{ basis: bls-projections-2024, text:'],
  ['work", basis: bls-projections-2024 }', 'work", level: bachelor }'],
  ['date: 2026-11-20', 'date: 2026/11/5'],
  ['status: draft', '# Ask Ann.\nreviewBy: May 3, 2027\nstatus: draft'],
  ['## Duties and responsibilities', '## Duties And Responsibilities:'],
  ['- Plan courses', '• Plan courses'],
  ['- Examine students at the bedside', '* Examine students at the bedside.'],
  ['### Is the work hard?', '### Is The Work Hard?'],
]

describe('fix', () => {
  test('mends what has one right form and changes no word', async () => {
    const folder = editedContent({ [EDUCATOR]: untidy })
    const before = textsIn(folder)
    const { text, ok } = await runCommand(fixCommand, folder, `${folder}/${EDUCATOR}`)
    expect(ok).toBe(true)
    expect(text).toContain(`--- ${EDUCATOR}\n+++ ${EDUCATOR}\n@@`)
    expect(text).toMatch(
      /\.mdx: quotes, dates, key order, bullets, headings, periods\n1 file mended\. What is left, npm run check tells\.$/,
    )
    expect(changedLines(before, textsIn(folder))).toMatchInlineSnapshot(`
      {
        "roles/healthcare/nurse-educator.mdx": [
          "- title: “Nurse Educator”",
          "- level: 'mid' # as agreed",
          "-   education: { basis: bls-projections-2024, text: "**Bachelor's degree** is usual in this line of work", level: bachelor }",
          "-   - { date: 2026/11/5, note: First published. }",
          "- reviewBy: May 3, 2027",
          "- ## Duties And Responsibilities:",
          "- • Plan courses for wards that cannot spare anyone",
          "- * Examine students at the bedside.",
          "- ### Is The Work Hard?",
          "+ title: "Nurse Educator"",
          "+ level: "mid" # as agreed",
          "+   education: { level: bachelor, text: "**Bachelor's degree** is usual in this line of work", basis: bls-projections-2024 }",
          "+   - { date: 2026-11-05, note: First published. }",
          "+ reviewBy: 2027-05-03",
          "+ ## Duties and responsibilities",
          "+ - Plan courses for wards that cannot spare anyone",
          "+ - Examine students at the bedside",
          "+ ### Is the work hard?",
        ],
      }
    `)
  })

  test('a second time finds nothing to mend', async () => {
    const folder = editedContent({ [EDUCATOR]: untidy })
    await runCommand(fixCommand, folder)
    const { text } = await runCommand(fixCommand, folder)
    expect(text).toMatch(/^Nothing to mend in \d+ files\.$/)
  })

  test('leaves what could be meant in two ways, and what it cannot read', async () => {
    const folder = editedContent({
      [EDUCATOR]: [
        ['date: 2026-11-20', 'date: 3/4/2026'],
        ['### Education', '### Education And Epic'],
      ],
      [TESTER]: [['leadsTo: [', 'leadsTo: [[']],
      'pages/about.mdx': 'No front matter\n\n* Item\n',
    })
    const before = textsIn(folder)
    const files = [EDUCATOR, TESTER, 'pages/about.mdx'].map((file) => `${folder}/${file}`)
    expect((await runCommand(fixCommand, folder, ...files)).text).toBe('Nothing to mend in 3 files.')
    expect(textsIn(folder)).toEqual(before)
  })

  test('keeps CRLF line ends', async () => {
    const text = textsIn(editedContent({ [EDUCATOR]: untidy }))[EDUCATOR] ?? ''
    const folder = editedContent({ [EDUCATOR]: text.replaceAll('\n', '\r\n') })
    await runCommand(fixCommand, folder, `${folder}/${EDUCATOR}`)
    expect(textsIn(folder)[EDUCATOR]).not.toMatch(/(?<!\r)\n/)
    expect(textsIn(folder)[EDUCATOR]).toContain('\r\n- Plan courses')
  })

  test('in a dry run shows the same and writes nothing', async () => {
    const folder = editedContent({ [EDUCATOR]: untidy })
    const before = textsIn(folder)
    const { text } = await runCommand(fixCommand, folder, '--dry-run')
    expect(text).toContain('-title: “Nurse Educator”\n')
    expect(textsIn(folder)).toEqual(before)
  })

  test('takes a folder as well, as check does', async () => {
    const folder = editedContent({})
    await runCommand(fixCommand, folder)
    const all = await runCommand(fixCommand, folder)
    const roles = await runCommand(fixCommand, folder, 'roles/healthcare', 'roles')
    const count = ({ text }: { text: string }) => Number(/^Nothing to mend in (\d+) files\.$/.exec(text)?.[1])
    expect(count(roles)).toBeGreaterThan(1)
    expect(count(roles)).toBeLessThan(count(all))
  })

  test('works on the files of a folder, each once', async () => {
    const folder = editedContent({ [EDUCATOR]: untidy, [TESTER]: [['title: Test Engineer', "title: 'Test Engineer'"]] })
    const { text } = await runCommand(fixCommand, folder, 'roles/software-engineering', `${folder}/${TESTER}`)
    expect(text.match(/^[+]{3} .*/gm)).toContain(`+++ ${TESTER}`)
    expect(text.match(/^[+]{3} .*/gm)).toEqual([...new Set(text.match(/^[+]{3} roles.software-engineering.*/gm))])
  })

  test('leaves a file that is not UTF-8, says so, and mends the others', async () => {
    const folder = editedContent({ [EDUCATOR]: untidy })
    writeFileSync(`${folder}/${TESTER}`, Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'))
    const { text } = await runCommand(fixCommand, folder, EDUCATOR, TESTER)
    expect(text).toContain(`${TESTER} is not UTF-8, so it is left as it is.\n1 file mended.`)
  })

  test('names a file that is none of the content', async () => {
    await expect(runCommand(fixCommand, editedContent({}), 'package.json')).rejects.toThrow(
      '“package.json” is no file of a role, category or page in',
    )
  })
})
