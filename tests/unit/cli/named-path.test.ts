import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { namedContent, namedPath } from '@/lib/cli/named-path'

let folder: string
let content: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'named-')))
  content = path.join(folder, 'my content')
  mkdirSync(path.join(content, 'roles/a'), { recursive: true })
  writeFileSync(path.join(content, 'roles/a/b.mdx'), '')
  vi.stubEnv('INIT_CWD', path.join(content, 'roles'))
  return () => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})

test('a name counts from where it was typed, then from the project', () => {
  expect(namedPath('a/b.mdx')).toBe(path.join(content, 'roles/a/b.mdx'))
  expect(namedPath('package.json')).toBe(path.resolve('package.json'))
  expect(namedPath('none.mdx')).toBe(path.resolve('none.mdx'))
})

test('content is named from where it was typed, from the content folder, or whole', () => {
  for (const typed of ['a/b.mdx', 'roles/a/b.mdx', path.join(content, 'roles/a/b.mdx')])
    expect(namedContent(content, typed)).toBe('roles/a/b.mdx')
  expect(namedContent(content, '..')).toBe('')
  expect(namedContent(content, '../..')).toBeUndefined()
  expect(namedContent(content, 'package.json')).toBeUndefined()
})

test('a file of the same name beside the content folder does not hide the one in it', () => {
  vi.stubEnv('INIT_CWD', folder)
  mkdirSync(path.join(folder, 'roles/a'), { recursive: true })
  writeFileSync(path.join(folder, 'roles/a/b.mdx'), '')
  expect(namedContent(content, 'roles/a/b.mdx')).toBe('roles/a/b.mdx')
})

test('links lead to the content folder, and out of it', () => {
  const link = path.join(folder, 'link')
  symlinkSync(content, link)
  symlinkSync(path.join(folder, 'elsewhere.mdx'), path.join(content, 'roles/a/c.mdx'))
  writeFileSync(path.join(folder, 'elsewhere.mdx'), '')
  expect(namedContent(link, path.join(content, 'roles/a/b.mdx'))).toBe('roles/a/b.mdx')
  expect(namedContent(content, path.join(link, 'roles/a/b.mdx'))).toBe('roles/a/b.mdx')
  expect(namedContent(content, 'a/c.mdx')).toBe('roles/a/c.mdx')
})
