import { describe, expect, test } from 'vitest'
import { choicesFrom } from '@/lib/admin/choices'
import { cmsConfig } from '@/lib/admin/cms-config'
import { COLLECTIONS, locate } from '@/lib/admin/collections'
import type { Field } from '@/lib/admin/form-fields'
import { loadContent } from '@/lib/content/load'
import { KEBAB_CASE } from '@/lib/content/schema/fields'
import { EDUCATION_LEVELS } from '@/lib/content/schema/role'

const { corpus } = await loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const { collections } = cmsConfig(choicesFrom(corpus), '2026-11-21') as {
  collections: { name: string; fields: Field[]; create: boolean }[]
}

function fieldAt(collection: string, path: string): Field {
  let fields = collections.find(({ name }) => name === collection)?.fields ?? []
  let found: Field | undefined
  for (const name of path.split('.')) {
    found = fields.find((field) => field.name === name)
    fields = (found?.fields ?? []) as Field[]
  }
  if (!found) throw new Error(`There is no field ${path}.`)
  return found
}

function flat(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    const inner = [...((field.fields ?? []) as Field[]), ...(field.field ? [field.field as Field] : [])]
    return [field, ...flat(inner)]
  })
}

test.each(COLLECTIONS)('every key of the schema of $name has a field', ({ name, schema }) => {
  const names = collections.find((collection) => collection.name === name)?.fields.map((field) => field.name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(schema.shape)))
})

test('every field that holds an id offers what there is, so that no id has to be known', () => {
  const typed = collections
    .flatMap(({ fields }) => flat(fields))
    .filter(({ pattern }) => Array.isArray(pattern) && pattern[0] === KEBAB_CASE.source)
  expect(typed.map(({ name }) => name)).toEqual([])
})

describe('fields are as the schema says', () => {
  test('a text of limited length refuses shorter and longer ones and says what it must be', () => {
    const { widget, pattern, hint, required } = fieldAt('guides', 'summary')
    const [form = '', message] = pattern as [string, string]
    expect({ widget, hint, required, message }).toEqual({
      widget: 'text',
      hint: 'One to three sentences, 120 to 320 characters',
      required: true,
      message: 'must be one to three sentences, 120 to 320 characters',
    })
    expect(
      ['x'.repeat(119), 'x'.repeat(120), 'x'.repeat(320), 'x'.repeat(321)].map((text) => new RegExp(form).test(text)),
    ).toEqual([false, true, true, false])
  })

  test('a value of a list is chosen', () => {
    const { widget, options } = fieldAt('guides', 'glance.education.level')
    expect(widget).toBe('select')
    expect((options as { value: string }[]).map(({ value }) => value)).toEqual(EDUCATION_LEVELS)
  })

  test('a date is stored as content has it, and none is filled in', () => {
    expect(fieldAt('guides', 'reviewBy')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', default: '' })
  })

  test('a whole number keeps its limits', () => {
    expect(fieldAt('guides', 'glance.aiImpact.through')).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 2026,
    })
  })

  test('a profile names its guide, and only guides are offered', () => {
    const { options } = fieldAt('profiles', 'specializes') as unknown as { options: { value: string }[] }
    expect(options.map(({ value }) => value)).toContain('python-developer')
    expect(options.map(({ value }) => value)).not.toContain('senior-python-developer')
  })
})

test('each section of the body is a field of its own', () => {
  const body = fieldAt('guides', 'body').fields as Field[]
  expect(body.map(({ label }) => label)).toEqual([
    'Duties and responsibilities',
    'Overview',
    'Qualifications',
    'Career outlook',
    'Sample cover letter',
    'Frequently asked questions',
    'Other sections',
  ])
})

test('a new role begins with placeholders that the form takes', () => {
  expect(fieldAt('guides', 'summary').default).toMatch(/^TODO: .{100}/)
  expect(fieldAt('guides', 'status').default).toBe('draft')
  expect(fieldAt('guides', 'changes').default).toEqual([{ date: '2026-11-21', note: 'First published.' }])
  expect(fieldAt('guides', 'title').default).toBeUndefined()
})

test.each([
  'guides/../../etc/passwd.mdx',
  'guides/healthcare/../x.mdx',
  'guides/nurse.mdx',
  'skills/x.mdx',
  'pages/a/b.mdx',
  'pages/A.mdx',
])('the address %s means no file', (address) => expect(locate(address)).toBeUndefined())
