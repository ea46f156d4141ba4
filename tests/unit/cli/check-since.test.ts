import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCommand } from '@/lib/cli/check'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const DEVELOPER = 'roles/software-engineering/python-developer.mdx'

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
