import { expect, test } from 'vitest'
import type { Role } from '@/lib/content/role'
import { reasonLine, reasonParts } from '@/lib/related/reason-line'

const role = {} as Role

test('what is the same and what is other are told apart', () => {
  const related = { role, relation: undefined, shared: ['SQL', 'Python'], differs: ['Statistics'] }
  expect(reasonLine(related)).toBe('Same: SQL, Python. Only there: Statistics.')
  expect(reasonParts(related)).toEqual(['Same: SQL, Python.', 'Only there: Statistics.'])
})

test('a step of the career or a form of the role is named first', () => {
  const shared = ['SQL']
  expect(reasonLine({ role, relation: 'next', shared, differs: [] })).toBe('A next step. Same: SQL.')
  expect(reasonLine({ role, relation: 'before', shared, differs: [] })).toBe('Leads here. Same: SQL.')
  expect(reasonLine({ role, relation: 'guide', shared: [], differs: [] })).toBe('The general form of this role.')
  expect(reasonLine({ role, relation: 'profile', shared: [], differs: [] })).toBe('A special form of this role.')
})

test('a pinned role with nothing in common says only what it asks for', () => {
  expect(reasonParts({ role, relation: undefined, shared: [], differs: ['Welding'] })).toEqual(['Only there: Welding.'])
})
