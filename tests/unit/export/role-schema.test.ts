import { describe, expect, test } from 'vitest'
import { roleJsonSchema, roleSchema } from '@/lib/export/role-schema'
import { documentsOf } from './documents-of'

const { library, formatsOf } = documentsOf('content')

describe.each(library.roles.map(({ id }) => id))('%s', (id) => {
  const { json } = formatsOf(id)

  test('has the form that the schema describes, and nothing that it does not', () => {
    // The schema drops what it does not know.
    expect(roleSchema.parse(json)).toEqual(json)
  })
})

test('the sections stand in the order of the schema', () => {
  const order = Object.keys(roleSchema.shape.sections.shape)
  for (const { id } of library.roles) {
    const sections = Object.keys(formatsOf(id).json.sections)
    expect(sections).toEqual(order.filter((section) => sections.includes(section)))
  }
})

test('the JSON Schema names its address, which every role names, too', () => {
  const origin = 'https://jobs.example.org'
  expect(roleJsonSchema(origin)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://jobs.example.org/schemas/role-1.json',
    properties: { version: { const: 1 } },
  })
  expect(formatsOf('data-engineer').json.$schema).toBe('https://jobs.example.org/schemas/role-1.json')
})

test('a later field is no error for those who check with the JSON Schema', () => {
  expect(JSON.stringify(roleJsonSchema('https://jobs.example.org'))).not.toContain('additionalProperties')
})

test('what is not published is null and never left out', () => {
  const rows = formatsOf('data-engineer').json.sections['pay-detail'].states.rows
  expect(rows.find(({ code }: { code: string }) => code === 'PA')).toEqual({
    code: 'PA',
    name: 'Pennsylvania',
    median: null,
    jobs: 2840,
  })
})
