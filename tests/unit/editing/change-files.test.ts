import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { changeFiles, type FileChange, finishChanges, readText } from '@/lib/editing/change-files'

const before = { 'a.txt': 'a, as it was', 'b/c.txt': 'c, as it was', 'b/d.txt': 'd' }
const changes: FileChange[] = [
  { file: 'b/c.txt', before: 'c, as it was', after: undefined },
  { file: 'a.txt', before: 'a, as it was', after: 'a, as it shall be' },
  { file: 'new/folder/c.txt', before: undefined, after: 'c, as it was' },
]
const after = { 'a.txt': 'a, as it shall be', 'b/d.txt': 'd', 'new/folder/c.txt': 'c, as it was' }
const late: FileChange = { file: 'b/d.txt', before: 'd', after: 'd later' }

let bundles: string
let killed: string
beforeAll(() => {
  bundles = mkdtempSync(path.join(tmpdir(), 'killed-change-'))
  killed = path.join(bundles, 'killed-change.mjs')
  const alias = { '@': path.resolve('.') }
  const entryPoints = ['tests/unit/editing/killed-change.ts']
  buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', external: ['zod'], alias, outfile: killed })
  cpSync('node_modules/zod', path.join(bundles, 'node_modules/zod'), { recursive: true })
})
afterAll(() => rmSync(bundles, { recursive: true }))

function folderWith(files: Record<string, string> = before): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'change-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
}

/** Runs the program that is killed at a step. Returns whether it was. */
function killAt(folder: string, list: FileChange[], step: number, half: string): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, [
    killed,
    folder,
    JSON.stringify(list),
    `${step}`,
    half,
  ])
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr.toString())
  return signal === 'SIGKILL'
}

describe('changing files', () => {
  test('writes, moves and deletes, and leaves nothing else behind', () => {
    const folder = folderWith()
    changeFiles(folder, changes)
    expect(filesIn(folder)).toEqual(after)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b', 'new'])
  })

  test('of nothing does nothing', () => {
    changeFiles('/nowhere', [])
  })

  test('keeps a byte-order mark and line ends that were there', () => {
    const folder = folderWith({ 'a.txt': '\uFEFFone\r\ntwo\r\n' })
    const text = readText(folder, 'a.txt')
    changeFiles(folder, [{ file: 'a.txt', before: text, after: `${text}three\r\n` }])
    expect(filesIn(folder)).toEqual({ 'a.txt': '\uFEFFone\r\ntwo\r\nthree\r\n' })
  })

  test('keeps a link a link, and who may write a file', () => {
    const elsewhere = path.join(folderWith({ 'real.txt': 'as it was' }), 'real.txt')
    chmodSync(elsewhere, 0o664)
    const folder = folderWith({})
    symlinkSync(elsewhere, path.join(folder, 'link.txt'))
    changeFiles(folder, [{ file: 'link.txt', before: 'as it was', after: 'as it shall be' }])
    expect(readlinkSync(path.join(folder, 'link.txt'))).toBe(elsewhere)
    expect(readFileSync(elsewhere, 'utf8')).toBe('as it shall be')
    expect(statSync(elsewhere).mode & 0o777).toBe(0o664)
  })
})

describe.each(['', 'half'])('killed at any step (%s)', { timeout: 60_000 }, (half) => {
  test('content is as before or as after, and the next command works', () => {
    const outcomes: boolean[] = []
    for (let step = 1; ; step++) {
      const folder = folderWith()
      if (!killAt(folder, changes, step, half)) break
      finishChanges(folder)
      const seen = filesIn(folder)
      const isMade = 'new/folder/c.txt' in seen
      const visible = Object.fromEntries(Object.entries(seen).filter(([file]) => !file.startsWith('.')))
      expect(visible, `step ${step}`).toEqual(isMade ? after : before)
      outcomes.push(isMade)

      changeFiles(folder, [late])
      expect(filesIn(folder), `step ${step}`).toEqual({ ...(isMade ? after : before), 'b/d.txt': 'd later' })
    }
    expect(outcomes.length).toBeGreaterThan(12)
    // Once it is made it stays made: there is one moment from which on it counts.
    expect(outcomes).toEqual(outcomes.toSorted((a, b) => Number(a) - Number(b)))
    expect(new Set(outcomes)).toEqual(new Set([false, true]))
  })

  test('who finishes it in its place may be killed, too', () => {
    const begun = folderWith()
    for (let step = 1; !existsSync(path.join(begun, '.change/list.json')); step++) killAt(begun, changes, step, '')
    for (let step = 1; ; step++) {
      const folder = folderWith({})
      cpSync(begun, folder, { recursive: true })
      if (!killAt(folder, [], step, half)) break
      finishChanges(folder)
      changeFiles(folder, [late])
      expect(filesIn(folder), `step ${step}`).toEqual({ ...after, 'b/d.txt': 'd later' })
      expect(step).toBeLessThan(30)
    }
  })
})

describe('who reads', () => {
  const running = `${process.pid}.0.${hostname()}`

  test('leaves alone what a running process is writing down', () => {
    const folder = folderWith({ ...before, [`.change/owner-${running}`]: '', '.change/0.after': 'half of a te' })
    finishChanges(folder)
    expect(existsSync(path.join(folder, '.change/0.after'))).toBe(true)
  })

  test('waits while a running process makes its change', async () => {
    const list = JSON.stringify([{ file: 'a.txt', before: true, after: true }])
    const folder = folderWith({ ...before, [`.change/owner-${running}`]: '', '.change/list.json': list })
    const script = `setTimeout(() => require('fs').rmSync('${folder}/.change', { recursive: true }), 300)`
    const other = spawn(process.execPath, ['-e', script])
    const start = Date.now()
    finishChanges(folder)
    expect(Date.now() - start).toBeGreaterThan(200)
    await new Promise((resolve) => other.on('exit', resolve))
  })

  test('leaves what a process of another machine is writing, and finishes it when nothing has moved for a minute', () => {
    const list = JSON.stringify([{ file: 'a.txt', before: true, after: true }])
    const folder = folderWith({ ...before, '.change/owner-1.0.elsewhere': '', '.change/0.after': 'a new' })
    finishChanges(folder)
    expect(filesIn(folder)['a.txt']).toBe('a, as it was')

    writeFileSync(path.join(folder, '.change/list.json'), list)
    execFileSync('touch', ['-d', '2 minutes ago', path.join(folder, '.change')])
    finishChanges(folder)
    expect(filesIn(folder)).toEqual({ ...before, 'a.txt': 'a new' })
  })
})

describe('two writers at once', { timeout: 30_000 }, () => {
  test('change one after the other, and the one that comes too late changes nothing', async () => {
    const folder = folderWith({ 'a.txt': '0', 'b.txt': '0' })
    const write = (text: string) => {
      const list = ['a.txt', 'b.txt'].map((file) => ({ file, before: '0', after: text }))
      const child = spawn(process.execPath, [killed, folder, JSON.stringify(list), '0', ''])
      return new Promise<number | null>((resolve) => child.on('exit', resolve))
    }
    const codes = await Promise.all(['1', '2', '3', '4'].map(write))
    expect(codes.toSorted()).toEqual([0, 1, 1, 1])
    const winner = `${codes.indexOf(0) + 1}`
    expect(filesIn(folder)).toEqual({ 'a.txt': winner, 'b.txt': winner })
  })

  test('of different files both succeed', async () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f']
    const folder = folderWith(Object.fromEntries(files.map((file) => [file, '0'])))
    const codes = await Promise.all(
      files.map((file) => {
        const list = JSON.stringify([{ file, before: '0', after: '1' }])
        return new Promise((resolve) => spawn(process.execPath, [killed, folder, list, '0', '']).on('exit', resolve))
      }),
    )
    expect(codes).toEqual(files.map(() => 0))
    expect(filesIn(folder)).toEqual(Object.fromEntries(files.map((file) => [file, '1'])))
  })
})

describe('nothing is changed', () => {
  function refusal(folder: string, list: FileChange[]): string {
    try {
      changeFiles(folder, list)
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(folder, 'CONTENT') : String(error)
    }
    return 'It was changed.'
  }

  test('when files are not as they were read; all of them are named', () => {
    const folder = folderWith({ ...before, 'a.txt': 'a, by another', 'new/folder/c.txt': 'mine' })
    rmSync(path.join(folder, 'b/c.txt'))
    const seen = filesIn(folder)
    expect(refusal(folder, changes)).toMatchInlineSnapshot(`
      "b/c.txt is gone; someone deleted or moved it meanwhile. Run the command again.
      a.txt was changed by someone else meanwhile. Run the command again.
      new/folder/c.txt exists already; it is never overwritten. Choose another name, or delete it first.
      Nothing was changed."
    `)
    expect(filesIn(folder)).toEqual(seen)
  })

  test('when a file is not UTF-8', () => {
    const folder = folderWith()
    writeFileSync(path.join(folder, 'a.txt'), Buffer.from('caf\u00e9', 'latin1'))
    expect(() => readText(folder, 'a.txt')).toThrow('a.txt is not UTF-8')
    expect(refusal(folder, [{ file: 'a.txt', before: 'caf\uFFFD', after: 'tea' }])).toMatchInlineSnapshot(`
      "a.txt is not UTF-8, so it cannot be changed without losing characters. Save it as UTF-8 in your editor first.
      Nothing was changed."
    `)
  })

  test('when a file stands where a folder is needed: what was written is taken back', () => {
    const folder = folderWith({ ...before, new: 'in the way' })
    expect(refusal(folder, changes)).toMatchInlineSnapshot(
      `"The content cannot be changed: a part of new/folder is a file where a folder should be. Nothing was changed."`,
    )
    expect(filesIn(folder)).toEqual({ ...before, new: 'in the way' })
  })

  test('when there is no content folder', () => {
    expect(refusal('/nowhere/content', changes)).toMatchInlineSnapshot(
      `"The content cannot be changed: the content folder is not there. Nothing was changed."`,
    )
  })

  test('when the disk is full', ({ skip }) => {
    const folder = folderWith({})
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    if (status !== 0) return skip('no right to mount a small disk')
    onTestFinished(() => void execFileSync('umount', [folder]))
    writeFileSync(path.join(folder, 'a.txt'), 'a, as it was')
    const large = 'x'.repeat(100_000)
    expect(refusal(folder, [{ file: 'b.txt', before: undefined, after: large }])).toMatchInlineSnapshot(
      `"The content cannot be changed: the disk is full. Nothing was changed."`,
    )
    expect(filesIn(folder)).toEqual({ 'a.txt': 'a, as it was' })
    changeFiles(folder, [{ file: 'a.txt', before: 'a, as it was', after: 'a small change' }])
  })

  test.each([
    ['', /you may not write the content folder\. Nothing was changed\./],
    ['b', /you may not write b\/c\.txt\. Nothing was changed\./],
  ])('when a folder may not be written: content/%s', (locked, message) => {
    const folder = folderWith()
    chmodSync(folder, 0o777)
    chmodSync(path.join(folder, locked), 0o555)
    chmodSync(bundles, 0o755)
    // Root may write everywhere, so somebody else tries.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const args = [killed, folder, JSON.stringify(changes), '0', '']
    const { status, stderr } = spawnSync(process.execPath, args, { ...somebody, cwd: '/', encoding: 'utf8' })
    chmodSync(path.join(folder, locked), 0o755)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(filesIn(folder)).toEqual(before)
  })
})
