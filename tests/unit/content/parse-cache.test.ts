import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createParseCache } from '@/lib/content/parse-cache'
import { parseRole } from '@/lib/content/role'

const file = 'roles/software-engineering/python-developer.mdx'
const source = { file, text: readFileSync(`tests/fixtures/valid/${file}`, 'utf8') }

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a second process reads from disk what the first one parsed, and gets the same value', () => {
  const folder = path.join(emptyFolder(), 'made', 'when-missing')
  const parsed = createParseCache(folder).get(source, parseRole)
  const parse = vi.fn(parseRole)
  expect(createParseCache(folder).get(source, parse)).toEqual(parsed)
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
  createParseCache(folder).get(source, parseRole)
  const parse = vi.fn(parseRole)
  const cache = createParseCache(folder)
  expect(
    cache.get({ ...source, text: source.text.replace('Python Developer', 'Python Programmer') }, parse).data.title,
  ).toBe('Python Programmer')
  expect(cache.get({ ...source, file: 'roles/software-engineering/other.mdx' }, parse).entry?.id).toBe('other')
  expect(parse).toHaveBeenCalledTimes(2)
})

test('a file with problems is not kept on disk', () => {
  const folder = emptyFolder()
  const broken = { ...source, text: source.text.replace('level: mid', 'level: middle') }
  expect(createParseCache(folder).get(broken, parseRole).problems).toHaveLength(1)
  const [shelf = ''] = readdirSync(folder)
  expect(readdirSync(path.join(folder, shelf))).toEqual([])
})

test('a damaged entry is parsed over', () => {
  const folder = emptyFolder()
  const parsed = createParseCache(folder).get(source, parseRole)
  const [shelf = ''] = readdirSync(folder)
  const [entry = ''] = readdirSync(path.join(folder, shelf))
  writeFileSync(path.join(folder, shelf, entry), '{"half')
  expect(createParseCache(folder).get(source, parseRole)).toEqual(parsed)
})

test('what another version of the parser left is deleted', () => {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'older'))
  createParseCache(folder)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(folder)).not.toContain('older')
})

test('a cache that only reads leaves nothing on disk', () => {
  const folder = emptyFolder()
  createParseCache(folder, { readOnly: true }).get(source, parseRole)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that cannot be made costs time and nothing else', () => {
  const inTheWay = path.join(emptyFolder(), 'a-file')
  writeFileSync(inTheWay, '')
  expect(createParseCache(inTheWay).get(source, parseRole).entry?.id).toBe('python-developer')
})
