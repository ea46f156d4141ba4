import { expect, test } from 'vitest'
import { findSkill, nearestSkill } from '@/lib/skills/find-skill'
import { guideOf, libraryOf } from './library-of'

const library = libraryOf([guideOf('A', ['python'])], {
  python: { name: 'Python' },
  bash: { name: 'Shell scripting', aliases: ['Bash', 'POSIX shell'] },
  'data-modeling': { name: 'Data modeling', aliases: ['Dimensional modeling'] },
  'ci-cd': { name: 'Continuous integration and delivery', aliases: ['CI/CD'] },
  cpp: { name: 'C++' },
  csharp: { name: 'C#' },
  dotnet: { name: '.NET' },
  shell: { name: 'Bash' },
})

test('a skill is found by id, name and alias in any case', () => {
  expect(findSkill(library, 'DATA-MODELING')).toBe('data-modeling')
  expect(findSkill(library, 'data modeling')).toBe('data-modeling')
  expect(findSkill(library, 'posix SHELL')).toBe('bash')
  expect(findSkill(library, 'ci/cd')).toBe('ci-cd')
})

test('names that differ in their signs only stay apart', () => {
  expect(['c++', 'C#', '.net'].map((text) => findSkill(library, text))).toEqual(['cpp', 'csharp', 'dotnet'])
  expect(findSkill(library, 'C')).toBeUndefined()
})

test('British spelling, plural and hyphens do not matter', () => {
  expect(findSkill(library, 'Data modelling')).toBe('data-modeling')
  expect(findSkill(library, 'dimensional-modelling')).toBe('data-modeling')
  expect(findSkill(library, 'shell-scripting')).toBe('bash')
})

test('an id comes before a name, and a name before an alias', () => {
  expect(findSkill(library, 'bash')).toBe('bash')
  expect(findSkill(library, 'shell')).toBe('shell')
})

test('a misspelling is near its skill, and nonsense near none', () => {
  expect(nearestSkill(library, 'pyhton')).toBe('python')
  expect(nearestSkill(library, 'dimensional modelin')).toBe('data-modeling')
  expect(nearestSkill(library, 'xqzvw')).toBeUndefined()
})
