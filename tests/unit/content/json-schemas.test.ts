import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { contentJsonSchemas } from '@/lib/content/json-schemas'
import { type ContentFiles, listContentFiles } from '@/lib/content/list-files'
import { loadContent } from '@/lib/content/load'
import { createParseCache } from '@/lib/content/parse-cache'
import { readSourceFile } from '@/lib/content/read-file'
import { splitFrontMatter } from '@/lib/content/split'

const schemaOf = {
  roles: 'role',
  categories: 'category',
  pages: 'page',
  occupations: 'occupation',
  skills: 'skills',
  sources: 'sources',
  redirects: 'redirects',
  prices: 'prices',
} as const satisfies Partial<Record<keyof ContentFiles, string>>

const schemas = contentJsonSchemas()
// Not strict: `patternErrorMessage` is a keyword of editors.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]))

/** Returns what a schema says of YAML: one line for each error, with the path of the value. */
function errorsIn(name: string, yaml: string): string[] {
  const validate = validators[name]
  if (!validate) throw new Error(`There is no schema “${name}”.`)
  validate(parse(yaml))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

/** Returns the files of a content folder that have a schema, each with its YAML. */
function filesWithSchema(contentDir: string) {
  const { files } = listContentFiles(contentDir)
  return Object.entries(schemaOf).flatMap(([kind, schema]) =>
    files[kind as keyof ContentFiles].map((file) => {
      const { source } = readSourceFile(contentDir, file)
      return { file, schema, yaml: file.endsWith('.mdx') ? (splitFrontMatter(source).frontMatter ?? '') : source.text }
    }),
  )
}

describe('the JSON Schemas of content', () => {
  test.each(['content', 'tests/fixtures/valid'])('find nothing wrong in %s', (contentDir) => {
    const files = filesWithSchema(contentDir)
    expect(files.length).toBeGreaterThan(10)
    const wrong = files.flatMap(({ file, schema, yaml }) => errorsIn(schema, yaml).map((error) => `${file}${error}`))
    expect(wrong).toEqual([])
  })

  test('find something wrong in every broken file in which check finds a wrong field', () => {
    const contentDir = 'tests/fixtures/broken'
    const { problems } = loadContent(contentDir, { today: '2026-11-21', cache: createParseCache(undefined) })
    const refused = new Set(problems.filter(({ source }) => source === 'schema').map(({ file }) => file))
    const files = filesWithSchema(contentDir).filter(
      ({ file, yaml }) => refused.has(file) && parseDocument(yaml).errors.length === 0,
    )
    expect(files.length).toBeGreaterThan(5)
    const passed = files.filter(({ schema, yaml }) => errorsIn(schema, yaml).length === 0)
    expect(passed.map(({ file }) => file)).toEqual([])
  })

  test('have a description of every field of a role, a page and a category, for hover help', () => {
    const missing = ['role', 'page', 'category'].flatMap((name) => undescribed(schemas[name] ?? {}, name))
    expect(missing).toEqual([])
  })
})

describe('the schema of a role', () => {
  const [electrician] = filesWithSchema('content').filter(({ file }) => file.endsWith('/electrician.mdx'))
  const yaml = electrician?.yaml ?? ''

  test.each([
    ['a misspelt level', ['level: mid', 'level: midd'], '/level: must be equal to one of the allowed values'],
    ['a misspelt key', ['leadsTo:', 'leedsTo:'], ': must NOT have additional properties'],
    ['a day that does not exist', ['reviewBy: 2027-05-21', 'reviewBy: 2027-02-29'], '/reviewBy: must match pattern'],
    ['a profile that names no guide', ['kind: guide', 'kind: profile'], ": must have required property 'specializes'"],
    [
      'a guide that names a guide',
      ['kind: guide', 'kind: guide\nspecializes: plumber'],
      '/specializes: boolean schema',
    ],
    ['a status beside a day', ['status: ', 'publishAt: 2027-01-05\nstatus: '], '/status: boolean schema is false'],
    ['neither status nor day', ['status: published', ''], ": must have required property 'status'"],
    ['a skill that is no id', ['wiring,', 'Wiring,'], '/skills/core/1: must match pattern'],
    ['a summary that is too short', [/summary: .*/, 'summary: Short.'], '/summary: must NOT have fewer than 120'],
  ] as const)('refuses %s', (_, [from, to], error) => {
    expect(errorsIn('role', yaml)).toEqual([])
    expect(errorsIn('role', yaml.replace(from, to)).join('\n')).toContain(error)
  })
})

function undescribed(schema: object, at: string): string[] {
  const {
    description,
    properties = {},
    items,
  } = schema as {
    description?: string
    properties?: Record<string, object>
    items?: object
  }
  const below = Object.entries(properties).flatMap(([key, value]) => undescribed(value, `${at}.${key}`))
  const missing = description === undefined && at.includes('.') && !at.endsWith('[]') ? [at] : []
  return [...missing, ...below, ...(items ? undescribed(items, `${at}[]`) : [])]
}
