import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createUnsavedCheck } from '@/lib/content/check-unsaved'
import { knownIds } from '@/lib/content/known-ids'
import { editedContent } from './edited-content'

const TODAY = '2026-11-21'
const FILE = 'roles/software-engineering/python-developer.mdx'

function setUp() {
  const folder = editedContent({})
  const check = createUnsavedCheck(folder)
  const text = readFileSync(path.join(folder, FILE), 'utf8')
  const rules = (unsaved: Record<string, string>) =>
    check(new Map(Object.entries(unsaved)), TODAY)
      .problems.filter(({ fatal }) => fatal)
      .map(({ file, source, ruleId }) => `${file} ${source}/${ruleId}`)
  return { folder, check, text, rules }
}

describe('the check of unsaved text', () => {
  test('finds what is wrong in text that was not saved, and forgets it when it is mended', () => {
    const { text, rules } = setUp()
    expect(rules({})).toEqual([])
    expect(rules({ [FILE]: text.replace('level: ', 'level: x') })).toEqual([`${FILE} schema/wrong-value`])
    expect(rules({})).toEqual([])
  })

  test('finds what text that was not saved breaks in other files', () => {
    const { text, rules } = setUp()
    const profile = text.replace('kind: guide', 'kind: profile\nspecializes: test-engineer')
    expect(rules({ [FILE]: profile })).toContain(
      'roles/software-engineering/senior-python-developer.mdx reference/not-a-guide',
    )
  })

  test('takes lines that end as on Windows', () => {
    const { text, rules } = setUp()
    expect(rules({ [FILE]: text.replaceAll('\n', '\r\n') })).toEqual([])
  })

  test('sees what was saved meanwhile', () => {
    const { folder, text, rules } = setUp()
    expect(rules({})).toEqual([])
    writeFileSync(path.join(folder, FILE), text.replace('kind: guide', 'kind: guid'))
    expect(rules({})).toContain(`${FILE} schema/wrong-value`)
  })

  test('knows every id with its name', () => {
    const { check } = setUp()
    const ids = knownIds(check(new Map(), TODAY).corpus)
    expect(ids.roles).toContainEqual({ id: 'python-developer', name: 'Python Developer' })
    expect(ids.addresses).toContainEqual({
      id: '/jobs/software-engineering/python-developer',
      name: 'Python Developer',
    })
    expect(ids.skills).toContainEqual({ id: 'python', name: 'Python' })
    expect(ids.bases?.[0]).toEqual({ id: 'editorial', name: 'The editors’ judgment' })
  })
})
