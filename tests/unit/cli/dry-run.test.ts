import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commandNames, commands } from '@/lib/cli/commands'
import { textsIn } from '../content/changed-files'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

const OFFICIAL = 'tests/fixtures/official'

/** How each command that writes or sends would do so, and what it says in place of it. */
const WOULD: Record<string, [args: string[], said: RegExp]> = {
  new: [['Zookeeper', '--category', 'healthcare'], /would be written:/],
  import: [['tests/fixtures/import/prose.txt', '--category', 'healthcare'], /would be written; nothing was\./],
  fix: [[], /Nothing was written: this was a dry run\.$/],
  publish: [['nurse-educator'], /Nothing was written: this was a dry run\.$/],
  rename: [['registered-nurse', 'nurse'], /Nothing was written: this was a dry run\.$/],
  move: [['registered-nurse', 'software-engineering'], /Nothing was written: this was a dry run\.$/],
  retire: [['registered-nurse'], /Nothing was written: this was a dry run\.$/],
  admin: [['--port', '3299'], /Nothing was started: this was a dry run\.$/],
  figures: [['--from', OFFICIAL, '--soc', '98-9099'], /would change; nothing was written\.$/],
  titles: [['--from', OFFICIAL], /would change; nothing was written\.$/],
  schemas: [[], /would change; nothing was written\.$/],
  indexnow: [['--since', '2026-01-01', '--send'], /Nothing was sent: this was a dry run\.$/],
}
const ONLY_READ = ['check', 'status']

test('every command only reads, or knows --dry-run', () => {
  expect([...Object.keys(WOULD), ...ONLY_READ].sort()).toEqual(commandNames.toSorted())
})

describe('a dry run of', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('Something was sent.')))
    vi.stubEnv('SITE_URL', 'https://jobs.example.org')
    vi.stubEnv('INDEXNOW_KEY', 'abcd-EFGH-1234')
    vi.stubEnv('CONTENT_DIR', 'tests/fixtures/valid')
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })

  test.each(Object.entries(WOULD))('%s says what it would do, and does nothing', async (name, [args, said]) => {
    const folder = editedContent({ 'pages/about.mdx': [['title: About', "title: 'About'"]] })
    const before = textsIn(folder)
    const command = await commands[name]?.()
    if (!command) throw new Error(`There is no command ${name}.`)
    expect(command.use).toContain('[--dry-run]')
    const { text, ok } = await runCommand(command, folder, ...args, '--dry-run')
    expect(text).toMatch(said)
    expect(ok).toBe(true)
    expect(textsIn(folder)).toEqual(before)
  })
})
