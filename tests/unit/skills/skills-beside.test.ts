import { expect, test } from 'vitest'
import { skillsBeside } from '@/lib/skills/skills-beside'
import { guideOf, libraryOf } from './library-of'

const library = libraryOf(
  [
    guideOf('Analyst', ['sql', 'statistics'], ['python']),
    guideOf('Builder', ['python'], ['sql', 'git']),
    guideOf('Coder', ['python', 'git'], ['bash']),
    guideOf('Driver', ['driving']),
  ],
  { bash: { name: 'Shell scripting' } },
)

test('it counts the roles that name both, most first, equals by name', () => {
  expect(skillsBeside(library, ['python'])).toEqual([
    { id: 'git', count: 2 },
    { id: 'sql', count: 2 },
    { id: 'bash', count: 1 },
    { id: 'statistics', count: 1 },
  ])
})

test('beside several skills a role counts once, and the skills themselves are left out', () => {
  expect(skillsBeside(library, ['python', 'sql'])).toEqual([
    { id: 'git', count: 2 },
    { id: 'bash', count: 1 },
    { id: 'statistics', count: 1 },
  ])
})

test('nothing stands beside a skill that is alone, that no role names, or beside no skill', () => {
  expect(skillsBeside(library, ['driving'])).toEqual([])
  expect(skillsBeside(library, ['welding'])).toEqual([])
  expect(skillsBeside(library, [])).toEqual([])
})
