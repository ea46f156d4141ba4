import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changeFiles, type FileChange, finishChanges, readText } from '@/lib/editing/change-files'
import { filesIn, folderWith } from './folder-with'
import { buildChangeProgram } from './run-change'

const before = { 'a.txt': 'a, as it was', 'b/c.txt': 'c, as it was', 'b/d.txt': 'd' }
const changes: FileChange[] = [
  { file: 'b/c.txt', before: 'c, as it was', after: undefined },
  { file: 'a.txt', before: 'a, as it was', after: 'a, as it shall be' },
  { file: 'new/folder/c.txt', before: undefined, after: 'c, as it was' },
]
const [was, shallBe] = ['a, as it was', 'a new'].map((text) => hash('sha256', text, 'base64url'))
const LIST = JSON.stringify([{ file: 'a.txt', before: was, after: shallBe }])
const after = { 'a.txt': 'a, as it shall be', 'b/d.txt': 'd', 'new/folder/c.txt': 'c, as it was' }
const ASK = 'Nothing was changed. Give yourself the right to read and write there, then try again.'

const runChanges = buildChangeProgram()

describe('changing files', () => {
  test('writes, moves and deletes, and leaves nothing else behind', () => {
    const folder = folderWith(before)
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

describe('who reads', () => {
  const running = `${process.pid}.0.${hostname()}`

  test('clears away what processes that ended had not written down whole, and what they were clearing away', () => {
    const folder = folderWith({
      ...before,
      '.change/owner-0.1.elsewhere': '',
      '.change/0.after': 'half of a te',
      '.change-0.2.elsewhere/0.after': 'a, as it shall be',
    })
    finishChanges(folder)
    expect(filesIn(folder)).toEqual(before)
  })

  test('leaves alone what a running process is writing down', () => {
    const folder = folderWith({ ...before, [`.change/owner-${running}`]: '', '.change/0.after': 'half of a te' })
    finishChanges(folder)
    expect(existsSync(path.join(folder, '.change/0.after'))).toBe(true)
  })

  test('waits while a running process makes its change', async () => {
    const folder = folderWith({ ...before, [`.change/owner-${running}`]: '', '.change/list.json': LIST })
    const script = `setTimeout(() => require('fs').rmSync('${folder}/.change', { recursive: true }), 300)`
    const other = spawn(process.execPath, ['-e', script])
    const start = Date.now()
    finishChanges(folder)
    expect(Date.now() - start).toBeGreaterThan(200)
    await new Promise((resolve) => other.on('exit', resolve))
  })

  test('leaves what a process of another machine is writing, and finishes it when nothing has moved for a minute', () => {
    const folder = folderWith({ ...before, '.change/owner-1.0.elsewhere': '', '.change/0.after': 'a new' })
    finishChanges(folder)
    expect(filesIn(folder)['a.txt']).toBe('a, as it was')

    writeFileSync(path.join(folder, '.change/list.json'), LIST)
    execFileSync('touch', ['-d', '2 minutes ago', path.join(folder, '.change')])
    finishChanges(folder)
    expect(filesIn(folder)).toEqual({ ...before, 'a.txt': 'a new' })
  })
})

describe('two writers at once', { timeout: 30_000 }, () => {
  test('change one after the other, and the one that comes too late changes nothing', async () => {
    const folder = folderWith({ 'a.txt': '0', 'b.txt': '0' })
    const write = (text: string) => {
      return runChanges([{ folder, changes: ['a.txt', 'b.txt'].map((file) => ({ file, before: '0', after: text })) }])
    }
    const messages = (await Promise.all(['1', '2', '3', '4'].map(write))).flat()
    expect(messages.toSorted()).toEqual(['', ...Array(3).fill(expect.stringContaining('by someone else meanwhile'))])
    const winner = `${messages.indexOf('') + 1}`
    expect(filesIn(folder)).toEqual({ 'a.txt': winner, 'b.txt': winner })
  })

  test('of different files both succeed', async () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f']
    const folder = folderWith(Object.fromEntries(files.map((file) => [file, '0'])))
    const write = (file: string) => runChanges([{ folder, changes: [{ file, before: '0', after: '1' }] }])
    expect((await Promise.all(files.map(write))).flat()).toEqual(files.map(() => ''))
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
    const folder = folderWith(before)
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
      `"The content cannot be changed: a part of new/folder is a file where a folder should be. Nothing was changed. Move that file elsewhere, then try again."`,
    )
    expect(filesIn(folder)).toEqual({ ...before, new: 'in the way' })
  })

  test('when there is no content folder', () => {
    expect(refusal('/nowhere/content', changes)).toMatchInlineSnapshot(
      `"The content cannot be changed: CONTENT is not there. Nothing was changed. Mend that, then try again."`,
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
      `"The content cannot be changed: the disk of CONTENT is full. Nothing was changed. Make room on it, then try again."`,
    )
    expect(filesIn(folder)).toEqual({ 'a.txt': 'a, as it was' })
    changeFiles(folder, [{ file: 'a.txt', before: 'a, as it was', after: 'a small change' }])
  })

  test.each([
    ['', `access to CONTENT is denied. ${ASK}`],
    ['b', `access to b/c.txt is denied. ${ASK}`],
  ])('when a folder may not be written: content/%s', async (locked, message) => {
    const folder = folderWith(before)
    chmodSync(folder, 0o777)
    chmodSync(path.join(folder, locked), 0o555)
    // Root may write everywhere, so somebody else tries.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const messages = await runChanges([{ folder, changes }], { ...somebody, cwd: '/' })
    chmodSync(path.join(folder, locked), 0o755)
    expect(messages).toEqual([`Error: The content cannot be changed: ${message}`])
    expect(filesIn(folder)).toEqual(before)
  })
})
