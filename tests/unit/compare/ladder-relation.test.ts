import { expect, test } from 'vitest'
import { ladderRelations } from '@/lib/compare/ladder-relation'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'
import { libraryOf, roleOf } from './library-of'

const junior = roleOf('Junior', { leadsTo: ['mid'] })
const mid = roleOf('Mid', { leadsTo: ['senior', 'lead'] })
const senior = roleOf('Senior', { leadsTo: ['lead'] })
const lead = roleOf('Lead')
const stranger = roleOf('Stranger')
const other = roleOf('Other')
const library = libraryOf(junior, mid, senior, lead, stranger, other)
const relate = (...roles: Role[]) => ladderRelations(library, roles)

test('a step up is said from below, in whatever order the roles come', () => {
  expect(relate(junior, mid)).toEqual(['Junior leads to Mid.'])
  expect(relate(senior, mid)).toEqual(['Mid leads to Senior.'])
})

test('several steps are counted, with what lies between, on the shortest way', () => {
  expect(relate(junior, lead)).toEqual(['Lead is two steps up from Junior, by way of Mid.'])
  expect(relate(junior, senior)).toEqual(['Senior is two steps up from Junior, by way of Mid.'])
})

test('roles without a ladder between them say so', () => {
  expect(relate(stranger, junior)).toEqual(['No ladder leads from one to the other.'])
  expect(relate(stranger, other, junior)).toEqual(['No ladder leads from one to another.'])
})

test('among several, those that a ladder joins come first and the others are named once', () => {
  expect(relate(junior, stranger, mid, other)).toEqual([
    'Junior leads to Mid.',
    'No ladder joins Stranger and Other to the others.',
  ])
})

test('a profile is a form of its guide, which says more than that it is a step', () => {
  const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
  const fixture = createLibrary(corpus, '2026-11-21')
  const roles = ['python-developer', 'senior-python-developer'].flatMap((id) => fixture.role(id) ?? [])
  expect(ladderRelations(fixture, roles)).toEqual(['Senior Python Developer is a special form of Python Developer.'])
})
