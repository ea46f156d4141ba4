import { expect, test } from 'vitest'
import { skillGroups } from '@/lib/skills/skill-groups'
import { guideOf, libraryOf } from './library-of'

const library = libraryOf(
  [guideOf('Analyst', ['python', 'dotnet', 'elan'], ['sql']), guideOf('Builder', ['sql', 'python', 'selling'])],
  {
    python: { name: 'Python', kind: 'language' },
    sql: { name: 'SQL', kind: 'language' },
    dotnet: { name: '.NET', kind: 'technology' },
    elan: { name: 'Élan', kind: 'technology' },
    selling: { name: 'selling', kind: 'interpersonal' },
    welding: { name: 'Welding', kind: 'tool' },
  },
)

test('skills are grouped by kind in a fixed order; what no role names is left out', () => {
  expect(skillGroups(library).map(({ kind, count }) => [kind, count])).toEqual([
    ['language', 2],
    ['technology', 2],
    ['interpersonal', 1],
  ])
})

test('a skill has the number of its roles, core apart from common', () => {
  expect(skillGroups(library)[0]?.letters).toEqual([
    { letter: 'P', skills: [{ id: 'python', name: 'Python', core: 2, common: 0 }] },
    { letter: 'S', skills: [{ id: 'sql', name: 'SQL', core: 1, common: 1 }] },
  ])
})

test('a letter does not depend on case or accent, and a name that begins with none stands under “#”', () => {
  expect(skillGroups(library).flatMap(({ letters }) => letters.map(({ letter }) => letter))).toEqual([
    ...['P', 'S'],
    ...['#', 'E'],
    'S',
  ])
})
