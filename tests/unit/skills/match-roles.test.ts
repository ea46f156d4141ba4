import { expect, test } from 'vitest'
import { coverage, matchRoles } from '@/lib/skills/match-roles'
import { guideOf, libraryOf } from './library-of'

const titles = (roles: Parameters<typeof libraryOf>[0], ids: string[]) =>
  matchRoles(libraryOf(roles), ids).map(({ role }) => role.title)

test('a role has the share of its skills that is known; without any it is not there', () => {
  const library = libraryOf([guideOf('Analyst', ['sql', 'excel'], ['python']), guideOf('Driver', ['driving'])])
  expect(matchRoles(library, ['python', 'sql'])).toEqual([{ role: library.roles[0], share: (2 * 1 + 1) / (2 * 2 + 1) }])
})

test('a core skill counts twice as much as a common one', () => {
  const roles = [guideOf('As common', ['a', 'b'], ['sql']), guideOf('As core', ['sql', 'b'], ['c'])]
  expect(titles(roles, ['sql'])).toEqual(['As core', 'As common'])
})

test('the share of a role’s own skills decides, not their number', () => {
  const roles = [guideOf('Long list', ['a', 'b', 'c', 'd', 'e', 'f', 'g']), guideOf('Short list', ['a', 'b'])]
  expect(titles(roles, ['a', 'b', 'c'])).toEqual(['Short list', 'Long list'])
})

test('equals stay in A to Z order', () => {
  const roles = [guideOf('A', ['x', 'sql', 'y', 'z']), guideOf('B', ['sql', 'x']), guideOf('C', ['x', 'sql'])]
  expect(titles(roles, ['sql'])).toEqual(['B', 'C', 'A'])
  expect(titles(roles, ['sql', 'x'])).toEqual(['B', 'C', 'A'])
})

test('no skill and unknown skills match no role', () => {
  expect(titles([guideOf('A', ['sql'])], [])).toEqual([])
  expect(titles([guideOf('A', ['sql'])], ['welding'])).toEqual([])
})

test('coverage names the known skills and the missing core ones', () => {
  expect(coverage(guideOf('A', ['sql', 'excel'], ['python', 'git']), ['python', 'sql', 'welding'])).toEqual({
    core: ['sql'],
    common: ['python'],
    missingCore: ['excel'],
  })
})
