import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { importCommand } from '@/lib/cli/import'
import { editedContent } from '../content/edited-content'
import { runCommand } from './run-command'

// No document is known that becomes a draft with an error; this stands for the next one that does.
vi.mock('@/lib/editing/role-source', async (original) => {
  const { roleSource, ...others } = await original<typeof import('@/lib/editing/role-source')>()
  const broken = (draft: Parameters<typeof roleSource>[0]) => roleSource(draft).replace(/\nlevel: \w+/, '\nlevel: midd')
  return { ...others, roleSource: broken }
})

const args = ['tests/fixtures/import/prose.txt', '--category', 'healthcare', '--kind', 'guide']
const error =
  /^ {2}error: roles\/healthcare\/[a-z-]+\.mdx:\d+:1 {2}“level” is “midd”.* Did you mean “mid”\? {2}schema\/wrong-value$/m

test('a draft with an error is written, and the error told with its place and what it prevents', async () => {
  const folder = editedContent({})
  const { text, ok } = await runCommand(importCommand, folder, ...args)
  expect(ok).toBe(false)
  expect(text).toMatch(error)
  expect(text).toContain(
    '\n  The draft is written all the same. Mend the error there: the site is not built with it.\n',
  )
  expect(text).toContain('1 draft written, 1 of them with errors; see above. Next: ')
  expect(existsSync(path.join(folder, / -> (\S+)/.exec(text)?.[1] ?? 'nothing'))).toBe(true)
})

test('a dry run tells the error of what it would write', async () => {
  const { text, ok } = await runCommand(importCommand, editedContent({}), ...args, '--dry-run')
  expect(ok).toBe(false)
  expect(text).toMatch(error)
  expect(text).toContain('\n  The draft would be written all the same; mend the error there then.\n')
  expect(text).toContain('1 draft would be written, 1 of them with errors; nothing was.')
})
