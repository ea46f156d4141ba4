import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createParseCache } from '@/lib/content/parse-cache'
import { formatReport } from '@/lib/content/report'
import { parseRole } from '@/lib/content/role'

const file = 'roles/software-engineering/python-developer.mdx'
const source = { file, text: readFileSync(`tests/fixtures/valid/${file}`, 'utf8') }

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Parses as a run does, and keeps it on disk. */
function run(folder: string, parsed = source, parse: typeof parseRole = parseRole) {
  const cache = createParseCache(folder)
  const result = cache.get(parsed, parse)
  cache.save?.('all')
  return result
}

function filesOf(folder: string): string[] {
  const [shelf = ''] = readdirSync(folder)
  return readdirSync(path.join(folder, shelf)).map((name) => path.join(folder, shelf, name))
}

test('a second process reads from disk what the first one parsed, and gets the same value', () => {
  const folder = path.join(emptyFolder(), 'made', 'when-missing')
  const parsed = run(folder)
  const parse = vi.fn(parseRole)
  const cache = createParseCache(folder)
  expect(cache.has?.(source)).toBe(true)
  expect(cache.get(source, parse)).toEqual(parsed)
  expect(parse).not.toHaveBeenCalled()
  expect(parsed.entry).toBeDefined()
})

test('one process parses a text once', () => {
  const parse = vi.fn(parseRole)
  const cache = createParseCache(undefined)
  expect(cache.get(source, parse)).toBe(cache.get(source, parse))
  expect(parse).toHaveBeenCalledTimes(1)
})

test('a changed text, or the same text at another path, is parsed anew', () => {
  const folder = emptyFolder()
  run(folder)
  const parse = vi.fn(parseRole)
  const cache = createParseCache(folder)
  expect(
    cache.get({ ...source, text: source.text.replace('Python Developer', 'Python Programmer') }, parse).data.title,
  ).toBe('Python Programmer')
  expect(cache.get({ ...source, file: 'roles/software-engineering/other.mdx' }, parse).entry?.id).toBe('other')
  expect(parse).toHaveBeenCalledTimes(2)
})

test('the problems of a file are kept with it', () => {
  const folder = emptyFolder()
  const broken = { ...source, text: source.text.replace('level: mid', 'level: middle') }
  const { problems } = run(folder, broken)
  const parse = vi.fn(parseRole)
  const kept = createParseCache(folder).get(broken, parse)
  expect(parse).not.toHaveBeenCalled()
  expect(formatReport(kept.problems)).toBe(formatReport(problems))
  expect(formatReport(problems)).toContain('schema/wrong-value')
  expect(kept.problems.map(({ fatal }) => fatal)).toEqual(problems.map(({ fatal }) => fatal))
  expect(kept.entry).toBeUndefined()
})

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['emptied', () => ''],
])('a file of the cache that was %s is passed over', (_, damage) => {
  const folder = emptyFolder()
  const parsed = run(folder)
  for (const file of filesOf(folder)) writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(createParseCache(folder).get(source, parseRole)).toEqual(parsed)
})

test('what another version of the parser left is deleted', () => {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'older'))
  createParseCache(folder)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(folder)).not.toContain('older')
})

test('many runs leave few files, with what is still asked for', () => {
  const folder = emptyFolder()
  const other = { ...source, file: 'roles/software-engineering/other.mdx' }
  run(folder, other)
  for (let edit = 0; edit < 40; edit++) run(folder, { ...source, text: `${source.text}\nEdit ${edit}.\n` })
  expect(filesOf(folder).length).toBeLessThan(30)
  expect(createParseCache(folder).has?.({ ...source, text: `${source.text}\nEdit 39.\n` })).toBe(true)
  expect(createParseCache(folder).has?.({ ...source, text: `${source.text}\nEdit 3.\n` })).toBe(false)
})

test('what a process has read stays readable when another one tidies up', () => {
  const folder = emptyFolder()
  run(folder)
  const kept = createParseCache(folder).get(source, parseRole)
  for (const file of filesOf(folder)) rmSync(file)
  expect(kept.entry?.id).toBe('python-developer')
})

test('a file can be parsed for later runs only, once', () => {
  const folder = emptyFolder()
  const parse = vi.fn(parseRole)
  for (const _ of ['first', 'second']) {
    const cache = createParseCache(folder)
    cache.fill?.('tests/fixtures/valid', file, parse)
    cache.save?.('some')
  }
  expect(parse).toHaveBeenCalledTimes(1)
  expect(createParseCache(folder).get(source, parse)).toEqual(parseRole(source))
  expect(parse).toHaveBeenCalledTimes(1)
})

test('nobody sees what a run has not finished, and what a stopped one left is deleted an hour later', () => {
  const folder = emptyFolder()
  const stopped = createParseCache(folder)
  stopped.get(source, parseRole)
  expect(createParseCache(folder).has?.(source)).toBe(false)
  const left = filesOf(folder)
  expect(left).toHaveLength(2)
  for (const name of left) utimesSync(name, 0, 0)
  createParseCache(folder)
  expect(filesOf(folder)).toEqual([])
})

test('a disk that takes no more costs time and nothing else', () => {
  const folder = emptyFolder()
  const cache = createParseCache(folder)
  const [shelf = ''] = readdirSync(folder)
  rmSync(path.join(folder, shelf), { recursive: true })
  expect(cache.get(source, parseRole).entry?.id).toBe('python-developer')
  expect(() => cache.save?.('all')).not.toThrow()
  expect(readdirSync(folder)).toEqual([])
})

test('a cache that only reads leaves nothing on disk', () => {
  const folder = emptyFolder()
  const cache = createParseCache(folder, { readOnly: true })
  cache.get(source, parseRole)
  cache.save?.('all')
  expect(readdirSync(folder)).toEqual([])
})

test('while one is writing, a file that nobody wrote to is not read again, and one that somebody did is', () => {
  const folder = emptyFolder()
  const contentDir = path.join(folder, 'content')
  cpSync('tests/fixtures/valid', contentDir, { recursive: true })
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const cache = createParseCache(path.join(folder, 'cache'), { readOnly: true })
  expect(cache.unread?.(contentDir, file)).toBeUndefined()
  const parsed = cache.get(source, parseRole)
  expect(cache.unread?.(contentDir, file)).toBe(parsed)
  writeFileSync(path.join(contentDir, file), `${source.text}\nOne more sentence.\n`)
  expect(cache.unread?.(contentDir, file)).toBeUndefined()
})

test('a folder that cannot be made costs time and nothing else', () => {
  const inTheWay = path.join(emptyFolder(), 'a-file')
  writeFileSync(inTheWay, '')
  expect(run(inTheWay).entry?.id).toBe('python-developer')
})
