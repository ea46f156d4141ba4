import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeFiles, type FileChange, finishChanges } from '@/lib/editing/change-files'
import { filesIn, folderWith } from './folder-with'
import { buildChangeProgram } from './run-change'

type Files = Record<string, string>

const before: Files = { 'a.txt': 'a, as it was', 'b/c.txt': 'c, as it was', 'b/d.txt': 'd' }
const changes: FileChange[] = [
  { file: 'b/c.txt', before: 'c, as it was', after: undefined },
  { file: 'a.txt', before: 'a, as it was', after: 'a, as it shall be' },
  { file: 'new/folder/c.txt', before: undefined, after: 'c, as it was' },
]
const after: Files = { 'a.txt': 'a, as it shall be', 'b/d.txt': 'd', 'new/folder/c.txt': 'c, as it was' }
const late: FileChange = { file: 'b/d.txt', before: 'd', after: 'd later' }

const runChanges = buildChangeProgram()

/** Makes a change, or finishes one. Returns for each step the folder as a process leaves it that is killed there. */
async function statesOf(folder: string, list: FileChange[]): Promise<string[]> {
  const keep = folderWith({})
  expect(await runChanges([{ folder, changes: list, fault: { keep } }])).toEqual([''])
  const steps = readdirSync(keep).map(Number)
  return steps.sort((a, b) => a - b).map((step) => path.join(keep, `${step}`))
}

function isWrittenDown(folder: string): boolean {
  return existsSync(path.join(folder, '.change/list.json'))
}

/** Returns the files of a folder but for what a change has aside. */
function contentIn(folder: string): Files {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([file]) => !file.startsWith('.')))
}

describe('killed at any step', () => {
  test('content is as before or as after, nothing else is left, and the next command works', async () => {
    const outcomes: boolean[] = []
    for (const folder of await statesOf(folderWith(before), changes)) {
      finishChanges(folder)
      const isMade = existsSync(path.join(folder, 'new/folder/c.txt'))
      expect(filesIn(folder), `step ${outcomes.length + 1}`).toEqual(isMade ? after : before)
      outcomes.push(isMade)

      changeFiles(folder, [late])
      expect(filesIn(folder)).toEqual({ ...(isMade ? after : before), 'b/d.txt': 'd later' })
    }
    expect(outcomes.length).toBeGreaterThan(20)
    // Once it is made it stays made: there is one moment from which on it counts.
    expect(outcomes).toEqual(outcomes.toSorted((a, b) => Number(a) - Number(b)))
    expect(new Set(outcomes)).toEqual(new Set([false, true]))
  })

  test('who finishes it in its place may be killed, too', async () => {
    const begun = (await statesOf(folderWith(before), changes)).find(isWrittenDown) ?? ''
    const states = await statesOf(begun, [])
    expect(states.length).toBeGreaterThan(8)
    for (const folder of states) {
      finishChanges(folder)
      expect(filesIn(folder)).toEqual(after)
    }
  })

  test.each(['a.txt', 'b/c.txt', 'new/folder/c.txt'])('what somebody then writes to %s is kept', async (file) => {
    const text = 'By somebody else.'
    for (const folder of await statesOf(folderWith(before), changes)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
      finishChanges(folder)
      expect([before, after].map((state) => ({ ...state, [file]: text }))).toContainEqual(filesIn(folder))
    }
  })

  test('who puts back all files of before, as with git, does not get half of the change', async () => {
    for (const folder of (await statesOf(folderWith(before), changes)).filter(isWrittenDown)) {
      cpSync(folderWith(before), folder, { recursive: true })
      finishChanges(folder)
      expect([before, after]).toContainEqual(filesIn(folder))
    }
  })

  test('is as the test takes it: a folder copied at that moment', async () => {
    const states = await statesOf(folderWith(before), changes)
    const middle = states.findIndex(isWrittenDown) + 3
    const folder = folderWith(before)
    expect(await runChanges([{ folder, changes, fault: { kill: middle + 1 } }])).toBe('killed')
    const withoutOwner = (files: Files) => Object.entries(files).filter(([file]) => !file.includes('owner-'))
    expect(withoutOwner(filesIn(folder))).toEqual(withoutOwner(filesIn(states[middle] ?? '')))
    expect(contentIn(folder)).not.toEqual(before)
    finishChanges(folder)
    expect(filesIn(folder)).toEqual(after)
  })
})

describe('refused by the disk from any step on', () => {
  /** Returns all that is said, whatever the step. */
  async function messagesOf(code: string): Promise<string[]> {
    const steps = await statesOf(folderWith(before), changes)
    const tasks = steps.map((_, index) => ({
      folder: folderWith(before),
      changes,
      fault: { refuse: { code, first: index + 1 } },
    }))
    const messages = await runChanges(tasks)
    for (const [index, { folder }] of tasks.entries()) {
      const left = contentIn(folder)
      if (messages[index] === '') expect(left).toEqual(after)
      else if (messages[index]?.includes('Nothing was changed.')) expect(left).toEqual(before)
      finishChanges(folder)
      expect([before, after], `step ${index + 1}`).toContainEqual(filesIn(folder))
    }
    return [...new Set(messages)]
  }

  test('a disk that becomes read-only: what is half made is said to be, and made when the disk can be written', async () => {
    expect(await messagesOf('EROFS')).toMatchInlineSnapshot(`
      [
        "Error: The content cannot be changed: CONTENT is on a disk that can only be read. Nothing was changed. Make the disk writable, then try again.",
        "Error: A change of the content is half made: CONTENT is on a disk that can only be read. Make the disk writable, then run any command, such as check, which brings it to an end. Do not delete CONTENT/.change before.",
        "",
      ]
    `)
  })

  test('a disk that is full: nothing is ever half made', async () => {
    expect(await messagesOf('ENOSPC')).toMatchInlineSnapshot(`
      [
        "Error: The content cannot be changed: the disk of CONTENT is full. Nothing was changed. Make room on it, then try again.",
        "",
      ]
    `)
  })
})

test('what somebody writes while the change is made is not overwritten, and all is taken back', async () => {
  const step = (await statesOf(folderWith(before), changes)).findIndex(isWrittenDown) + 1
  const folder = folderWith(before)
  expect(await runChanges([{ folder, changes, fault: { meddle: { file: 'b/c.txt', step } } }])).toEqual([
    'Error: b/c.txt was changed by someone else meanwhile. Run the command again.\nNothing was changed.',
  ])
  expect(filesIn(folder)).toEqual({ ...before, 'b/c.txt': 'c, as it wasBy somebody else.\n' })
})
