import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
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
  writeFileSync(path.join(folder, 'stamps.json'), '{')
  expect(readFileStamps(folder).keyOf(folder, 'a.mdx')).toBeUndefined()
})
