import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readFileStamps } from '@/lib/content/file-stamps'

const LATER_MS = 60_000

function folderWith(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stamps-'))
  onTestFinished(() => {
    vi.useRealTimers()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(path.join(folder, 'a.mdx'), text)
  return folder
}

/** Keeps a key for the file as a run does that comes so much later. */
function run(folder: string, after: number) {
  vi.useFakeTimers({ now: Date.now() + after, toFake: ['Date'] })
  const stamps = readFileStamps(folder)
  stamps.keyOf(folder, 'a.mdx')
  stamps.keep('a.mdx', 'key')
  stamps.save()
}

test('the next run knows a file that nobody wrote to', () => {
  const folder = folderWith('text')
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
  run(folder, LATER_MS)
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBe('key')
})

test('a file of other size is not known, nor one of the same size with its old time put back', () => {
  const folder = folderWith('text')
  const file = path.join(folder, 'a.mdx')
  run(folder, LATER_MS)
  const { atime, mtime } = statSync(file)
  writeFileSync(file, 'next')
  utimesSync(file, atime, mtime)
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
  writeFileSync(file, 'longer text')
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
})

test('a file written a moment ago is read again, because its time may stand still', () => {
  const folder = folderWith('text')
  run(folder, 0)
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
})

test('stamps that cannot be read are none', () => {
  const folder = folderWith('text')
  run(folder, LATER_MS)
  for (const file of readdirSync(folder)) if (file.endsWith('.stamps')) writeFileSync(path.join(folder, file), '{')
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
})

test('two runs at the same time lose nothing of each other, and the next one makes one file of both', () => {
  const folder = folderWith('text')
  writeFileSync(path.join(folder, 'b.mdx'), 'text')
  vi.useFakeTimers({ now: Date.now() + LATER_MS, toFake: ['Date'] })
  const runs = [readFileStamps(folder), readFileStamps(folder)] as const
  for (const [index, file] of ['a.mdx', 'b.mdx'].entries()) {
    runs[index]?.keyOf(folder, file)
    runs[index]?.keep(file, `key of ${file}`)
    runs[index]?.save()
  }
  const next = readFileStamps(folder)
  expect(['a.mdx', 'b.mdx'].map((file) => next.keyOf(folder, file))).toEqual(['key of a.mdx', 'key of b.mdx'])
  writeFileSync(path.join(folder, 'a.mdx'), 'other')
  vi.setSystemTime(Date.now() + LATER_MS)
  next.keyOf(folder, 'a.mdx')
  next.keep('a.mdx', 'new key')
  next.save()
  expect(readdirSync(folder).filter((file) => !file.endsWith('.mdx'))).toHaveLength(1)
  const last = readFileStamps(folder)
  expect(['a.mdx', 'b.mdx'].map((file) => last.keyOf(folder, file))).toEqual(['new key', 'key of b.mdx'])
})

test('of files that are gone, as those of a copy, nothing is kept', () => {
  const folder = folderWith('text')
  run(folder, LATER_MS)
  writeFileSync(path.join(folder, 'b.mdx'), 'text')
  rmSync(path.join(folder, 'a.mdx'))
  const stamps = readFileStamps(folder)
  stamps.keyOf(folder, 'b.mdx')
  stamps.keep('b.mdx', 'key')
  stamps.save()
  const [saved = ''] = readdirSync(folder).filter((file) => file.endsWith('.stamps'))
  const known = JSON.parse(readFileSync(path.join(folder, saved), 'utf8'))
  expect(known.map(([name]: [string]) => path.basename(name))).toEqual(['b.mdx'])
})
