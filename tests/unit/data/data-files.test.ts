import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { createLibrary, type Library } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { createParseCache } from '@/lib/content/parse-cache'
import { answerDownload } from '@/lib/data/answer-download'
import { type DataFile, dataFiles, dataPath, rolesCsv, rolesJson, skillsCsv } from '@/lib/data/data-files'
import { dataSources } from '@/lib/data/data-sources'
import { roleColumns } from '@/lib/data/role-columns'
import { LIST_SEPARATOR } from '@/lib/data/table'

const origin = 'https://jobs.example.org'
const fixture = libraryOf('tests/fixtures/valid')

function libraryOf(folder: string): Library {
  const { corpus } = loadContent(folder, { today: '2026-11-21', cache: createParseCache(undefined) })
  return createLibrary(corpus, '2026-11-21')
}

const textOf = (file: DataFile, library = fixture) => [...file.write(library, origin)].join('')
const rowsOf = (file: DataFile, library = fixture): Record<string, string>[] =>
  parse(textOf(file, library), { columns: true })

test('a row of roles holds the facts of the page with their sources', () => {
  const [row] = rowsOf(rolesCsv)
  expect(row).toMatchInlineSnapshot(`
    {
      "address": "https://jobs.example.org/jobs/software-engineering/python-developer",
      "ai_impact": "mixed",
      "ai_impact_source": "editorial",
      "ai_impact_through": "2030",
      "aliases": "Python Programmer|Django Developer",
      "category": "Software Engineering",
      "common_skills": "git",
      "core_skills": "python|sql",
      "education": "bachelor",
      "education_source": "bls-projections-2024",
      "employment": "100000",
      "employment_source": "bls-oews-2025",
      "employment_year": "2025",
      "experience_from": "2",
      "experience_source": "editorial",
      "experience_to": "5",
      "first_published": "2026-11-20",
      "growth": "much-faster",
      "growth_source": "bls-projections-2024",
      "id": "python-developer",
      "kind": "guide",
      "last_updated": "2026-11-20",
      "level": "mid",
      "license": "CC-BY-4.0",
      "occupation": "Software Developers",
      "openings_per_year": "4000",
      "pay_median": "60000",
      "pay_p10": "40000",
      "pay_p25": "50000",
      "pay_p75": "70000",
      "pay_p90": "80000",
      "pay_source": "bls-oews-2025",
      "pay_year": "2025",
      "projected_change_percent": "15.8",
      "projection_from": "2024",
      "projection_source": "bls-projections-2024",
      "projection_to": "2034",
      "soc": "15-1252",
      "soc_note": "",
      "title": "Python Developer",
    }
  `)
})

test('a row of skills says in how many roles it is core and common', () => {
  expect(rowsOf(skillsCsv).find(({ id }) => id === 'sql')).toEqual({
    id: 'sql',
    name: 'SQL',
    kind: 'language',
    aliases: 'Structured Query Language',
    address: 'https://jobs.example.org/skills/sql',
    core_in: '2',
    common_in: '0',
    license: 'CC-BY-4.0',
  })
  // No public role names it.
  expect(rowsOf(skillsCsv).map(({ id }) => id)).not.toContain('test-automation')
})

test('JSON says what its columns, sources and skills mean', () => {
  const { about, updated, license, columns, sources, skills, roles } = JSON.parse(textOf(rolesJson))
  expect({ about, updated }).toEqual({ about: 'https://jobs.example.org/data', updated: '2026-11-20' })
  expect(license).toMatchObject({ id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' })
  expect(Object.keys(columns)).toEqual(Object.keys(roles[0]))
  expect(sources['bls-oews-2025']).toMatchObject({
    publisher: 'U.S. Bureau of Labor Statistics',
    license: 'Public domain',
  })
  expect(skills).toEqual({ python: 'Python', sql: 'SQL', git: 'Git', 'patient-care': 'Patient care' })
})

test('a library without roles makes files without rows', () => {
  const empty = { ...fixture, roles: [] }
  expect(JSON.parse(textOf(rolesJson, empty))).toMatchObject({ updated: null, roles: [] })
  expect(rowsOf(rolesCsv, empty)).toEqual([])
})

describe('the real content', { timeout: 30_000 }, () => {
  const library = libraryOf('content')

  test('reads the same as CSV and as JSON, so no cell needed a mark', () => {
    const { roles } = JSON.parse(textOf(rolesJson, library))
    const asText = (value: unknown) => (Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value ?? ''))
    const fromJson = roles.map((role: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(role).map(([name, value]) => [name, asText(value)])),
    )
    expect(rowsOf(rolesCsv, library)).toEqual(fromJson)
    expect(roles).toHaveLength(rolesCsv.count(library))
  })

  test('has no value that holds the sign between values', () => {
    for (const role of library.roles) {
      for (const { name, value } of roleColumns(library, origin)) {
        expect(String(value(role) ?? '').includes(LIST_SEPARATOR), `${role.id} ${name}`).toBe(false)
      }
    }
  })

  test('names only sources of the bibliography, and skills that have a row', () => {
    const sources = new Set(['editorial', ...Object.keys(dataSources(library))])
    const skills = new Set(rowsOf(skillsCsv, library).map(({ id }) => id))
    for (const row of rowsOf(rolesCsv, library)) {
      const named = Object.entries(row).flatMap(([name, value]) => (name.endsWith('_source') ? value : []))
      for (const id of named) expect(sources, row.id).toContain(id)
      for (const list of [row.core_skills, row.common_skills]) {
        for (const id of list?.split(LIST_SEPARATOR).filter(Boolean) ?? []) expect(skills, row.id).toContain(id)
      }
      expect(row.soc).toMatch(/^\d\d-\d{4}$/)
    }
  })
})

describe('a download', () => {
  test.each(dataFiles)('of $name is answered with its type, a dated name and its license', async (file) => {
    const answer = await answerDownload(file, fixture, origin)
    expect(await answer.text()).toBe(textOf(file))
    const [name, ending] = file.name.split('.')
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${name}-2026-11-20.${ending}"`,
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      link: '<https://jobs.example.org/data>; rel="describedby", <https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    })
    expect(dataPath(file)).toBe(`/data/${file.name}`)
  })

  test('has another tag when a byte is another, and the same when none is', async () => {
    const tagOf = async (library: Library, from = origin) =>
      (await answerDownload(rolesCsv, library, from)).headers.get('ETag')
    const tag = await tagOf(fixture)
    expect(await tagOf({ ...fixture })).toBe(tag)
    expect(await tagOf(fixture, 'https://other.example.org')).not.toBe(tag)
    expect(await tagOf({ ...fixture, roles: fixture.roles.slice(1) })).not.toBe(tag)
  })

  test('lets other work go on while it is sent', async () => {
    const roles = Array.from({ length: 500 }, () => fixture.roles).flat()
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    const answer = await answerDownload(rolesCsv, { ...fixture, roles }, origin)
    const before = turns
    await answer.text()
    clearInterval(timer)
    expect(before).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(before)
  })
})
