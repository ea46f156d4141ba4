import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { check, checkCommand } from '@/lib/cli/check'
import { WrongUse } from '@/lib/cli/command'
import { FORMATS } from '@/lib/cli/report/formats'
import { problem } from '@/lib/content/problem'
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
const DEVELOPER = 'roles/software-engineering/python-developer.mdx'
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

describe('check --format', () => {
  test('text has the to-dos of a draft first, in one line, and counts them apart', () => {
    const file = 'roles/healthcare/welder.mdx'
    const toDo = (line: number) =>
      problem('draft/to-do', file, { line, column: line === 4 ? 10 : 1 }, 'Still to do.', 'warning')
    const problems = [
      ...[9, 4, 5, 6].map(toDo),
      problem('figure/no-source', file, { line: 30, column: 3 }, 'A figure needs a source.', 'warning'),
      problem(
        'draft/to-do',
        'roles/healthcare/fitter.mdx',
        { line: 7, column: 1 },
        'Still to do. Readers would see it.',
      ),
    ]
    expect(`\n${FORMATS.text({ problems, contentDir: '/', roles: 2 })}\n`).toMatchInlineSnapshot(`
      "
      roles/healthcare/welder.mdx:4:10  warning: 4 to-dos, in lines 4–6, 9.  draft/to-do

      roles/healthcare/fitter.mdx:7:1  Still to do. Readers would see it.  draft/to-do
      roles/healthcare/welder.mdx:30:3  warning: A figure needs a source.  figure/no-source

      1 error, 1 warning, 4 to-dos in 2 files
      "
    `)
    expect(FORMATS.text({ problems: [toDo(4)], contentDir: '/', roles: 1 })).toMatchInlineSnapshot(`
      "roles/healthcare/welder.mdx:4:10  warning: 1 to-do, in line 4.  draft/to-do

      0 errors, 0 warnings, 1 to-do in 1 file"
    `)
  })

  test('json holds every problem with its place from here', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const { text } = await runCommand(checkCommand, folder, '--format', 'json')
    const file = path.relative('.', path.join(folder, 'pages/about.mdx'))
    expect(JSON.parse(text)).toEqual({
      roles: 5,
      errors: 2,
      warnings: 0,
      problems: [
        {
          rule: 'schema/missing-key',
          severity: 'error',
          file,
          line: 2,
          column: 1,
          message: expect.stringContaining('“title” is missing'),
        },
        { rule: 'schema/unknown-key', severity: 'error', file, line: 2, column: 1, message: expect.any(String) },
      ],
    })
  })

  test('github has a workflow command for each problem, and the report below', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const lines = (await runCommand(checkCommand, folder, '--format', 'github')).text.split('\n')
    const file = path.relative('.', path.join(folder, 'pages/about.mdx'))
    expect(lines[0]).toMatch(/^::error file=\S+,line=2,col=1,title=schema\/missing-key::“title” is missing\./)
    expect(lines[0]).toContain(`file=${file},`)
    expect(lines.at(-1)).toBe('2 errors, 0 warnings in 1 file')
  })

  test('github is told of signs that mean something to it', () => {
    const found = problem('mdx/brace', 'roles/a,b:c.mdx', { line: 3, column: 4 }, '100% of it\nis: code', 'warning')
    expect(FORMATS.github({ problems: [found], contentDir: path.resolve('content'), roles: 1 }).split('\n')[0]).toBe(
      '::warning file=content/roles/a%2Cb%3Ac.mdx,line=3,col=4,title=mdx/brace::100%25 of it%0Ais: code',
    )
  })

  test('sarif is a log with rules, results and places', async () => {
    const folder = editedContent({ 'pages/about.mdx': [['title:', 'titel:']] })
    const [run] = JSON.parse((await runCommand(checkCommand, folder, '--format', 'sarif')).text).runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'schema/missing-key',
      'schema/unknown-key',
    ])
    expect(run.results[1]).toMatchObject({
      ruleId: 'schema/unknown-key',
      ruleIndex: 1,
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 1 } } }],
    })
  })

  test('without problems each says so in its way', async () => {
    const folder = editedContent({})
    expect((await runCommand(checkCommand, folder, '--format', 'github')).text).toBe('No problems in 5 roles.')
    expect(JSON.parse((await runCommand(checkCommand, folder, '--format', 'json')).text).problems).toEqual([])
    expect(JSON.parse((await runCommand(checkCommand, folder, '--format', 'sarif')).text).runs[0].results).toEqual([])
  })

  test('refuses a form that it does not know', async () => {
    const run = runCommand(checkCommand, editedContent({}), '--format', 'jsno')
    await expect(run).rejects.toThrow(
      'There is no format “jsno”. Did you mean “json”? Formats: text, json, github, sarif.',
    )
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

describe('check --since', () => {
  function git(folder: string, ...args: string[]) {
    const as = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false']
    execFileSync('git', ['-C', folder, ...as, ...args], { stdio: 'pipe' })
  }

  function committed(): string {
    const folder = editedContent({})
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message', 'Begin')
    return folder
  }

  function edit(folder: string, file: string, from: RegExp, to: string) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    expect(text).toMatch(from)
    writeFileSync(path.join(folder, file), text.replace(from, to))
  }

  const unrecorded = async (folder: string, since = 'HEAD') =>
    (await runCommand(checkCommand, folder, '--since', since)).text
      .split('\n')
      .filter((line) => line.includes('change/'))

  test('warns of a text that is not what it was while its changes are', async () => {
    const folder = committed()
    appendFileSync(path.join(folder, DEVELOPER), '\nOne more sentence.\n')
    const { text, ok } = await runCommand(checkCommand, folder, '--since', 'HEAD')
    expect(ok).toBe(true)
    expect(text).toMatch(
      /^roles\/software-engineering\/python-developer\.mdx:\d+:1 {2}warning: The text is not what it was at HEAD, but no change is recorded\..* {2}change\/unrecorded$/m,
    )
  })

  test('is content with a change that is recorded, with other fields, and with a file that is new', async () => {
    const folder = committed()
    appendFileSync(path.join(folder, DEVELOPER), '\nOne more sentence.\n')
    edit(folder, DEVELOPER, /^changes:\n/m, 'changes:\n  - { date: 2026-11-21, note: Said one thing more. }\n')
    edit(folder, 'pages/about.mdx', /^summary: /m, 'summary: Really, ')
    writeFileSync(path.join(folder, 'pages/new.mdx'), readFileSync(path.join(folder, 'pages/about.mdx')))
    expect(await unrecorded(folder)).toEqual([])
  })

  test('follows a role that was moved', async () => {
    const folder = committed()
    const moved = 'roles/healthcare/python-developer.mdx'
    mkdirSync(path.dirname(path.join(folder, moved)), { recursive: true })
    renameSync(path.join(folder, DEVELOPER), path.join(folder, moved))
    appendFileSync(path.join(folder, moved), '\nOne more sentence.\n')
    git(folder, 'add', '--all')
    expect((await unrecorded(folder)).map((line) => line.split(':')[0])).toEqual([moved])
  })

  test('lets a warning stand that the file silences with a reason', async () => {
    const folder = committed()
    appendFileSync(path.join(folder, DEVELOPER), '\nOne more sentence.\n')
    edit(
      folder,
      DEVELOPER,
      /^changes:/m,
      'silence:\n  - { rule: change/unrecorded, text: "changes:", reason: Only a comma was mended. }\nchanges:',
    )
    expect(await unrecorded(folder)).toEqual([])
  })

  test('says what Git does not know', async () => {
    const folder = committed()
    git(folder, 'branch', '--move', '--force', 'main')
    await expect(runCommand(checkCommand, folder, '--since', 'mian')).rejects.toMatchObject({
      name: 'WrongUse',
      message:
        'Git knows no revision “mian”. Did you mean “main”? Name a branch, a tag or a commit; in a copy without history, fetch it first.',
    })
    await expect(runCommand(checkCommand, folder, '--since=--output=x')).rejects.toThrow('Git knows no revision')
    await expect(runCommand(checkCommand, editedContent({}), '--since', 'HEAD')).rejects.toMatchObject({
      name: 'WrongUse',
      message: expect.stringContaining('is in no Git repository'),
    })
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
