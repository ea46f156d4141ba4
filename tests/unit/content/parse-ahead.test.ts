import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { parseAhead } from '@/lib/content/parse-ahead'
import { createParseCache } from '@/lib/content/parse-cache'
import { readSourceFile } from '@/lib/content/read-file'
import { formatReport } from '@/lib/content/report'

const ROLES = 320
const FOLDER = 'roles/software-engineering'

test('many roles are parsed by several threads, to the same content as by one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const contentDir = path.join(folder, 'content')
  cpSync('tests/fixtures/valid', contentDir, { recursive: true })
  const text = readFileSync(path.join(contentDir, FOLDER, 'python-developer.mdx'), 'utf8')
  for (let number = 0; number < ROLES; number++) {
    const changed = text
      .replace('title: Python Developer', `title: Role ${number}`)
      .replace(/^level: \w+/m, 'level: any')
    writeFileSync(path.join(contentDir, FOLDER, `role-${number}.mdx`), changed)
  }
  const progress = vi.fn()
  const cache = await parseAhead(contentDir, path.join(folder, 'cache'), progress)
  expect(progress).toHaveBeenCalled()
  const { source } = readSourceFile(contentDir, `${FOLDER}/role-7.mdx`)
  expect(cache.has?.(source)).toBe(true)
  const options = { today: '2026-11-21' }
  const ahead = loadContent(contentDir, { ...options, cache })
  const alone = loadContent(contentDir, { ...options, cache: createParseCache(undefined) })
  expect(formatReport(ahead.problems)).toBe(formatReport(alone.problems))
  expect(ahead.corpus.roles.get('python-developer')?.entry).toEqual(alone.corpus.roles.get('python-developer')?.entry)
  expect(ahead.problems.length).toBeGreaterThan(ROLES)
}, 60_000)

test('for a few roles no thread is started', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'few-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const progress = vi.fn()
  await parseAhead('tests/fixtures/valid', folder, progress)
  const [shelf = ''] = readdirSync(folder)
  expect(readdirSync(path.join(folder, shelf))).toEqual([])
})
