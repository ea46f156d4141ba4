import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { editedContent, reportOf } from '../content/edited-content'
import type { Fault } from '../editing/faulty-disk.mjs'
import { folderWith } from '../editing/folder-with'

const EDUCATOR = 'roles/healthcare/nurse-educator.mdx'
const TESTER = 'roles/software-engineering/test-engineer.mdx'
const CATEGORY = 'categories/software-engineering.mdx'
const WELDER = 'roles/healthcare/welder.mdx'
const layouts = 'tests/fixtures/import'
const official = '--from tests/fixtures/official'

/** The commands that change content, as they are typed, each with a file that it changes or makes. */
const commands: [typed: string, file: string][] = [
  ['rename python-developer python-engineer', TESTER],
  ['move python-developer healthcare', CATEGORY],
  ['retire python-developer --to test-engineer', 'redirects.yaml'],
  ['fix', EDUCATOR],
  [
    `import ${layouts}/posting.md ${layouts}/prose.txt ${layouts}/word-form.docx --category healthcare`,
    'roles/healthcare/dental-hygienist.mdx',
  ],
  [`figures ${official}`, 'occupations/15-1252.yaml'],
  [`titles ${official}`, 'titles.txt'],
  ['new Welder --category healthcare', WELDER],
  ['publish nurse-educator', EDUCATOR],
]
/** The fixture with something to do for each command. */
function content(): string {
  const python = '/jobs/software-engineering/python-developer'
  return editedContent({
    [EDUCATOR]: [['title: Nurse Educator', "title: 'Nurse Educator'"]],
    [TESTER]: [
      ['title: Test Engineer', "title: 'Test Engineer'"],
      ['publishAt: 2027-01-05', 'status: published'],
      ['leadsTo: [python-developer]', 'leadsTo: []\nrelated: { pin: [python-developer] }'],
    ],
    [CATEGORY]: [['[method](/about#method)', `[method](/about#method), as a [developer](${python})`]],
  })
}

/** Returns every file and folder below a folder, hidden ones as well, with the texts of files. */
function stateOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const found = entries.map((entry): [string, string] => {
    const full = path.join(entry.parentPath, entry.name)
    return [path.relative(folder, full), entry.isFile() ? readFileSync(full, 'utf8') : 'a folder']
  })
  return Object.fromEntries(found)
}

interface Ended {
  code: number | null
  out: string
  error: string
}

function run(contentDir: string, typed: string, fault: Partial<Fault> = {}, variables: object = {}): Promise<Ended> {
  const FAULT = JSON.stringify({ folder: contentDir, ...fault })
  const env = { ...process.env, CONTENT_DIR: contentDir, NODE_NO_WARNINGS: '1', FAULT, ...variables }
  const args = ['--import', './tests/unit/editing/faulty-disk.mjs', 'lib/cli/start.mjs', ...typed.split(' ')]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env })
    let [out, error] = ['', '']
    child.stdout.on('data', (text) => {
      out += text
    })
    child.stderr.on('data', (text) => {
      error += text
    })
    child.on('close', (code) => resolve({ code, out, error }))
  })
}

/** Runs a command to its end. Returns the content before and after, and as it is left at each step by a kill. */
async function statesOf(folder: string, typed: string) {
  const before = stateOf(folder)
  const keep = folderWith({})
  const { code, out, error } = await run(folder, typed, { keep })
  expect({ code, error }, out).toEqual({ code: 0, error: '' })
  const steps = readdirSync(keep).map(Number)
  const left = steps.sort((a, b) => a - b).map((step) => path.join(keep, `${step}`))
  return { before, after: stateOf(folder), left }
}

test.each(commands)('%s, killed at any step, leaves content as before or as after', async (typed, file) => {
  const { before, after, left } = await statesOf(content(), typed)
  expect(after[file]).not.toBe(before[file])
  const outcomes = left.map((folder, index) => {
    reportOf(folder)
    const found = stateOf(folder)
    const isMade = found[file] === after[file]
    expect(found, `step ${index + 1}`).toEqual(isMade ? after : before)
    return isMade
  })
  expect(outcomes).toEqual(outcomes.toSorted((a, b) => Number(a) - Number(b)))
  expect(new Set(outcomes)).toEqual(new Set([false, true]))
})

test('rename, killed between two files, is brought to an end by check', async () => {
  const [[typed] = ['']] = commands
  const { after, left } = await statesOf(content(), typed)
  const files = ['python-developer', 'python-engineer'].map((name) => `roles/software-engineering/${name}.mdx`)
  const hasBoth = (folder: string) => files.every((file) => file in stateOf(folder))
  const folder = content()
  expect(await run(folder, typed, { kill: left.findIndex(hasBoth) + 1 })).toMatchObject({ code: null })
  expect(hasBoth(folder)).toBe(true)
  expect(await run(folder, 'check')).toMatchObject({ code: 0, error: '' })
  expect(stateOf(folder)).toEqual(after)
})

test.each(commands)('%s changes nothing where it cannot, and says why and what to do', async (typed, file) => {
  const failureOf = async (fault: Partial<Fault>) => {
    const folder = content()
    const before = stateOf(folder)
    const { code, error } = await run(folder, typed, fault)
    return { code, error: error.replaceAll(folder, 'CONTENT'), before, after: stateOf(folder) }
  }
  const [readOnly, full, meddled] = await Promise.all([
    failureOf({ refuse: { code: 'EROFS', first: 1 } }),
    failureOf({ refuse: { code: 'ENOSPC', first: 1 } }),
    failureOf({ meddle: { file, step: 1 } }),
  ])

  expect(readOnly).toMatchObject({
    code: 1,
    error:
      'The content cannot be changed: CONTENT is on a disk that can only be read. Nothing was changed. Make the disk writable, then try again.\n',
  })
  expect(readOnly.after).toEqual(readOnly.before)

  expect(full).toMatchObject({
    code: 1,
    error:
      'The content cannot be changed: the disk of CONTENT is full. Nothing was changed. Make room on it, then try again.\n',
  })
  expect(full.after).toEqual(full.before)

  const { [file]: was } = meddled.before
  const reason =
    was === undefined
      ? 'exists already; it is never overwritten. Choose another name, or delete it first.'
      : 'was changed by someone else meanwhile. Run the command again.'
  expect(meddled).toMatchObject({ code: 1, error: `${file} ${reason}\nNothing was changed.\n` })
  expect(meddled.after).toEqual({ ...meddled.before, [file]: `${was ?? ''}By somebody else.\n` })
})

describe('where a change is tried out', () => {
  const [[typed] = ['']] = commands

  test('a full disk is named, and nothing is changed', async () => {
    const [folder, temporary] = [content(), folderWith({})]
    const before = stateOf(folder)
    const refuse = { code: 'ENOSPC', first: 1 }
    const { code, error } = await run(folder, typed, { folder: temporary, refuse }, { TMPDIR: temporary })
    expect({ code, error: error.replaceAll(temporary, 'TEMPORARY') }).toEqual({
      code: 1,
      error:
        'The content cannot be changed: the disk of TEMPORARY is full. Nothing was changed. Make room on it, then try again.\n',
    })
    expect(stateOf(folder)).toEqual(before)
    expect(stateOf(temporary)).toEqual({})
  })

  test('a folder that is not there is named', async () => {
    expect(await run(content(), typed, {}, { TMPDIR: '/nowhere' })).toMatchObject({
      code: 1,
      error: 'The content cannot be changed: /nowhere is not there. Nothing was changed. Mend that, then try again.\n',
    })
  })
})

test('check reads content that it may not write, with what a killed command left', async () => {
  const folder = editedContent({ '.change/owner-0.1.elsewhere': '', '.change/0.after': 'half of a te' })
  expect(await run(folder, 'check', { refuse: { code: 'EROFS', first: 1 } })).toMatchObject({ code: 0, error: '' })
})
