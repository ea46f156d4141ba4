import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'
import { editedContent } from './edited-content'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const library = createLibrary(corpus, '2026-11-21')
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

function roleOf(id: string): Role {
  const role = library.role(id)
  if (!role) throw new Error(`There is no role ${id}.`)
  return role
}

test('roles are in A to Z order, without drafts and what is scheduled', () => {
  expect(ids(library.roles)).toEqual(['python-developer', 'registered-nurse', 'senior-python-developer'])
  expect(library.role('nurse-educator')).toBeUndefined()
})

test('a scheduled role appears on its day and not before', () => {
  expect(createLibrary(corpus, '2027-01-04').role('test-engineer')).toBeUndefined()
  expect(createLibrary(corpus, '2027-01-05').role('test-engineer')?.title).toBe('Test Engineer')
})

test('categories are in their own order, and empty ones are left out', () => {
  expect(ids(library.categories)).toEqual(['software-engineering', 'healthcare'])
  const folder = editedContent({ 'roles/healthcare/registered-nurse.mdx': [['status: published', 'status: draft']] })
  const without = createLibrary(loadContent(folder, { today: '2026-11-21' }).corpus, '2026-11-21')
  expect(ids(without.categories)).toEqual(['software-engineering'])
  expect(without.category('healthcare')).toBeUndefined()
})

test('the ladder is read both ways, and its hidden steps are left out', () => {
  expect(library.ladder(roleOf('python-developer'))).toMatchObject({
    from: [],
    to: [{ id: 'senior-python-developer' }],
  })
  expect(library.ladder(roleOf('senior-python-developer'))).toMatchObject({
    from: [{ id: 'python-developer' }],
    to: [],
  })
  expect(ids(createLibrary(corpus, '2027-01-05').ladder(roleOf('python-developer')).from)).toEqual(['test-engineer'])
})

test('a guide knows its profiles', () => {
  expect(ids(library.profilesOf('python-developer'))).toEqual(['senior-python-developer'])
  expect(library.profilesOf('registered-nurse')).toEqual([])
})

test('roles of a category, pages and vocabulary are at hand', () => {
  expect(ids(library.rolesIn('software-engineering'))).toEqual(['python-developer', 'senior-python-developer'])
  expect(library.rolesIn('nowhere')).toEqual([])
  expect(library.page('about')).toMatchObject({
    path: '/about',
    citations: ['bls-oews-2025'],
  })
  expect(library.skills.sql).toEqual({ name: 'SQL', kind: 'language', aliases: ['Structured Query Language'] })
})

test('an occupation is found by its code, and one that is not there is an error with its file', () => {
  expect(library.occupation('15-1252')).toMatchObject({ soc: '15-1252', title: 'Software Developers' })
  expect(() => library.occupation('99-9999')).toThrow('There is no file occupations/99-9999.yaml.')
})

test('former addresses lead to their page in one step, and what is gone leads nowhere', () => {
  const redirects = 'moved: [{ from: /a, to: /b }, { from: /b, to: /about }, { from: /c, to: /d }]\ngone: [/d]\n'
  const folder = editedContent({ 'redirects.yaml': redirects })
  const { redirects: found } = createLibrary(loadContent(folder, { today: '2026-11-21' }).corpus, '2026-11-21')
  expect(found).toEqual([
    { from: '/a', to: '/about' },
    { from: '/b', to: '/about' },
    { from: '/jobs/software-engineering/django-developer', to: '/jobs/software-engineering/python-developer' },
  ])
})

test('while one is writing, drafts and scheduled roles are there and known as such', () => {
  const writing = createLibrary(corpus, '2026-11-21', { drafts: true })
  const hidden = writing.roles.filter((role) => !writing.isPublic(role))
  expect(ids(hidden)).toEqual(['nurse-educator', 'test-engineer'])
})
