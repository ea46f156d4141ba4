import { expect, test } from 'vitest'
import { skillIndex } from '@/lib/skills/skill-index'
import { fixture, guideOf, libraryOf } from './library-of'

test('a skill knows the roles that name it, core apart from common, in the order of the library', () => {
  const roles = [guideOf('Analyst', ['sql'], ['python']), guideOf('Builder', ['python']), guideOf('Coder', ['python'])]
  const use = skillIndex(libraryOf(roles)).get('python')
  expect(use?.core.map(({ title }) => title)).toEqual(['Builder', 'Coder'])
  expect(use?.common.map(({ title }) => title)).toEqual(['Analyst'])
})

test('only skills that a role readers can see names are there; profiles count like guides', () => {
  const index = skillIndex(fixture)
  expect([...index.keys()].sort()).toEqual(['git', 'patient-care', 'python', 'sql'])
  expect(index.get('python')?.core.map(({ id }) => id)).toEqual(['python-developer', 'senior-python-developer'])
})

test('the index is made once for a library', () => {
  expect(skillIndex(fixture)).toBe(skillIndex(fixture))
})
