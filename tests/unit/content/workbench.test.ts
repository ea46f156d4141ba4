import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readWorkbench } from '@/lib/content/workbench'
import { editedContent } from './edited-content'

const PYTHON = 'roles/software-engineering/python-developer.mdx'
const PYTHON_PAGE = '/jobs/software-engineering/python-developer'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(globalThis, 'contentWorkbench')
})

function edit(contentDir: string, file: string, from: string, to: string) {
  const full = path.join(contentDir, file)
  const text = readFileSync(full, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`)
  writeFileSync(full, text.replace(from, to))
}

/** Looks at the files again as a request does that comes later. */
function lookAgain(contentDir: string) {
  vi.setSystemTime(Date.now() + 1000)
  return readWorkbench(contentDir)
}

test('drafts and scheduled roles are there, and known as such', () => {
  const { library, hidden } = readWorkbench(editedContent({}))
  expect(library.role('nurse-educator')?.status).toBe('draft')
  expect(library.role('test-engineer')?.publishAt).toBe('2027-01-05')
  expect(hidden.get('/jobs/healthcare/nurse-educator')).toBe('draft')
  expect(hidden.get('/jobs/software-engineering/test-engineer')).toBe('2027-01-05')
  expect(hidden.has(PYTHON_PAGE)).toBe(false)
})

test('an edit shows at the next look, and without one nothing is read again', () => {
  const folder = editedContent({})
  const before = readWorkbench(folder)
  expect(lookAgain(folder)).toBe(before)
  edit(folder, PYTHON, 'title: Python Developer', 'title: Python Engineer')
  expect(lookAgain(folder).library.role('python-developer')?.title).toBe('Python Engineer')
})

test('a role with an error concerns its own page and texts; everywhere else it is as it last was', () => {
  const folder = editedContent({})
  readWorkbench(folder)
  edit(folder, PYTHON, 'level: mid', 'level: midd')
  const { library, problems, errorsAt } = lookAgain(folder)
  expect(library.role('python-developer')?.level).toBe('mid')
  expect(problems).toHaveLength(1)
  for (const address of [PYTHON_PAGE, `${PYTHON_PAGE}.md`, `${PYTHON_PAGE}.json`])
    expect(errorsAt(address).map(({ ruleId }) => ruleId)).toEqual(['wrong-value'])
  for (const address of ['/', '/jobs', '/jobs/healthcare/registered-nurse', '/search', '/preview'])
    expect(errorsAt(address), address).toEqual([])
  edit(folder, PYTHON, 'level: midd', 'level: senior')
  const mended = lookAgain(folder)
  expect(mended.errorsAt(PYTHON_PAGE)).toEqual([])
  expect(mended.library.role('python-developer')?.level).toBe('senior')
})

test('an edit of another file shows while one has an error', () => {
  const folder = editedContent({ [PYTHON]: [['level: mid', 'level: midd']] })
  readWorkbench(folder)
  edit(folder, 'roles/healthcare/registered-nurse.mdx', 'title: Registered Nurse', 'title: Ward Nurse')
  expect(lookAgain(folder).library.role('registered-nurse')?.title).toBe('Ward Nurse')
})

test('a role that had an error from the start is left out of lists, and its page says why', () => {
  const { library, errorsAt } = readWorkbench(editedContent({ [PYTHON]: [['level: mid', 'level: midd']] }))
  expect(library.role('python-developer')).toBeUndefined()
  expect(library.role('registered-nurse')).toBeDefined()
  expect(errorsAt(PYTHON_PAGE)).toHaveLength(1)
})

test('without its occupation’s figures a role is left out, and its page names the file that is wrong', () => {
  const { library, errorsAt } = readWorkbench(editedContent({ 'occupations/29-1141.yaml': 'title: [\n' }))
  expect(library.role('registered-nurse')).toBeUndefined()
  expect(library.role('python-developer')).toBeDefined()
  const files = errorsAt('/jobs/healthcare/registered-nurse').map(({ file }) => file)
  expect(new Set(files)).toEqual(new Set(['occupations/29-1141.yaml']))
})

test('a vocabulary with an error is as it last was, and concerns the pages that use it', () => {
  const folder = editedContent({})
  readWorkbench(folder)
  writeFileSync(path.join(folder, 'skills.yaml'), 'python: {\n')
  const { library, errorsAt } = lookAgain(folder)
  expect(library.skills.python?.name).toBe('Python')
  expect(errorsAt('/skills/python')).not.toEqual([])
  expect(errorsAt(PYTHON_PAGE)).not.toEqual([])
  expect(errorsAt('/about')).toEqual([])
})

test('a deleted file is gone, not kept', () => {
  const folder = editedContent({})
  readWorkbench(folder)
  rmSync(path.join(folder, 'roles/healthcare/nurse-educator.mdx'))
  expect(lookAgain(folder).library.role('nurse-educator')).toBeUndefined()
})

test('errors are printed once for each state of the files, and so is their end', () => {
  const folder = editedContent({ [PYTHON]: [['level: mid', 'level: midd']] })
  readWorkbench(folder)
  lookAgain(folder)
  expect(console.error).toHaveBeenCalledTimes(1)
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining(`${PYTHON}:7:1  “level” is “midd”`))
  edit(folder, PYTHON, 'level: midd', 'level: mid')
  lookAgain(folder)
  expect(console.error).toHaveBeenLastCalledWith('The content has no errors any more.\n')
})
