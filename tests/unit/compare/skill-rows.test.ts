import { expect, test } from 'vitest'
import { skillRows } from '@/lib/compare/skill-rows'
import type { Guide } from '@/lib/content/role'
import { libraryOf, roleOf } from './library-of'

const one = roleOf('One', { core: ['python', 'sql'], common: ['git'] })
const two = roleOf('Two', { core: ['python'], common: ['sql', 'test-automation'] })
const three = roleOf('Three', { core: ['patient-care'], common: ['python', 'git'] })

function written(...roles: Guide[]) {
  return skillRows(libraryOf(...roles), roles).map((row) => ({
    label: row.label,
    ...(row.kind === 'note' && { lines: row.lines }),
    ...(row.kind === 'skills' && {
      cells: row.cells.map((cell) => cell.map(({ label, skills }) => `${label}: ${skills.map(({ name }) => name)}`)),
    }),
  }))
}

test('skills are shared by all or only here, each with how much it is asked for', () => {
  expect(written(one, two)).toEqual([
    {
      label: 'Skills shared by both',
      cells: Array(2).fill(['Core: Python', 'Core for One, common for the other: SQL']),
    },
    { label: 'Skills only here', cells: [['Common: Git'], ['Common: Test automation']] },
  ])
})

test('among three some skills are shared by two', () => {
  expect(written(one, two, three)).toEqual([
    {
      label: 'Skills shared by all three',
      cells: Array(3).fill(['Core for One and Two, common for the other: Python']),
    },
    { label: 'Skills shared by some', cells: [['Core: SQL', 'Common: Git'], ['Common: SQL'], ['Common: Git']] },
    { label: 'Skills only here', cells: [[], ['Common: Test automation'], ['Core: Patient care']] },
  ])
})

test('that nothing is shared is said', () => {
  const [shared] = written(two, roleOf('Four', { core: ['patient-care'] }))
  expect(shared).toEqual({ label: 'Skills shared by both', lines: ['No skill is asked for by both.'] })
})

test('a skill leads to its page', () => {
  const [row] = skillRows(libraryOf(one, two), [one, two])
  expect(row?.kind === 'skills' && row.cells[0]?.[0]?.skills).toEqual([{ name: 'Python', path: '/skills/python' }])
})
