import { expect, test } from 'vitest'
import { careerPath } from '@/lib/ladder/career-path'
import { categoryLadders } from '@/lib/ladder/category-ladders'
import { heights, type Ladder } from '@/lib/ladder/ladder'
import { rungsOf } from '@/lib/ladder/rungs'
import { ladderOf, roleOf } from './ladder-of'

const nursing = ladderOf({
  aide: { category: 'care', leadsTo: ['assistant'] },
  assistant: { category: 'health', leadsTo: ['nurse'] },
  nurse: { category: 'health', leadsTo: ['critical', 'practitioner'] },
  critical: { category: 'health', leadsTo: ['practitioner'] },
  practitioner: { category: 'health', leadsTo: ['director'] },
  director: { category: 'health' },
  'b-clerk': { category: 'health', leadsTo: ['c-coder'] },
  'c-coder': { category: 'health' },
  'd-porter': { category: 'health' },
})
const stepsOf = ({ steps }: Ladder) => steps.map(({ from, to }) => `${from.id} > ${to.id}`)
const rungIds = (ladder: Ladder) => rungsOf(nursing, ladder).map(({ role }) => role.id)

test('the path of a role reaches two steps each way and no further', () => {
  expect(rungIds(careerPath(nursing, roleOf(nursing, 'nurse')))).toEqual([
    'aide',
    'assistant',
    'nurse',
    'critical',
    'practitioner',
    'director',
  ])
  expect(rungIds(careerPath(nursing, roleOf(nursing, 'assistant')))).not.toContain('director')
})

test('a role that is one step and two steps away stands once, above what leads to it', () => {
  const path = careerPath(nursing, roleOf(nursing, 'nurse'))
  expect(stepsOf(path)).toEqual([
    'assistant > nurse',
    'aide > assistant',
    'nurse > critical',
    'nurse > practitioner',
    'critical > practitioner',
    'practitioner > director',
  ])
})

test('a way that passes the role by is not on its path', () => {
  expect(stepsOf(careerPath(nursing, roleOf(nursing, 'critical')))).not.toContain('nurse > practitioner')
})

test('a role without a ladder has a path of one', () => {
  expect(careerPath(nursing, roleOf(nursing, 'd-porter'))).toMatchObject({ roles: [{ id: 'd-porter' }], steps: [] })
})

test('where many roles lead to one, those two steps away are left out', () => {
  const ids = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start}${index}`)
  const crowd = (count: number) =>
    ladderOf({
      manager: {},
      ...Object.fromEntries(ids('senior', count).map((id) => [id, { leadsTo: ['manager'] }])),
      ...Object.fromEntries(ids('junior', count).map((id, index) => [id, { leadsTo: [`senior${index}`] }])),
    })
  const near = (count: number) => careerPath(crowd(count), roleOf(crowd(count), 'manager')).roles.length
  expect(near(4)).toBe(9)
  expect(near(5)).toBe(6)
})

test('a category has a ladder for each set of roles that steps join, roles of other categories one step away included', () => {
  expect(categoryLadders(nursing, 'health').map(rungIds)).toEqual([
    ['aide', 'assistant', 'nurse', 'critical', 'practitioner', 'director'],
    ['b-clerk', 'c-coder'],
  ])
  expect(categoryLadders(nursing, 'care').map(stepsOf)).toEqual([['aide > assistant']])
  expect(categoryLadders(ladderOf({ welder: { category: 'trades' } }), 'trades')).toEqual([])
})

test('a role is as high as the longest way to it', () => {
  const [ladder] = categoryLadders(nursing, 'health')
  expect(Object.fromEntries(heights(ladder ?? { roles: [], steps: [] }))).toEqual({
    aide: 0,
    assistant: 1,
    nurse: 2,
    critical: 3,
    practitioner: 4,
    director: 5,
  })
})

test('a rung tells the ways that lead to it; one without says where it leads', () => {
  const told = rungsOf(nursing, careerPath(nursing, roleOf(nursing, 'critical'))).map(({ role, ways, leadsTo }) => ({
    role: role.id,
    from: ways.map(({ from }) => from.id),
    leadsTo: leadsTo.map(({ id }) => id),
  }))
  expect(told).toEqual([
    { role: 'assistant', from: [], leadsTo: ['nurse'] },
    { role: 'nurse', from: ['assistant'], leadsTo: [] },
    { role: 'critical', from: ['nurse'], leadsTo: [] },
    { role: 'practitioner', from: ['critical'], leadsTo: [] },
    { role: 'director', from: ['practitioner'], leadsTo: [] },
  ])
})

test('rungs go from the foot to the top, equally high ones by level', () => {
  const library = ladderOf({
    a: { category: 'x', level: 'senior', leadsTo: ['c'] },
    b: { category: 'x', level: 'entry', leadsTo: ['c'] },
    c: { category: 'x', level: 'mid' },
  })
  const [ladder = { roles: [], steps: [] }] = categoryLadders(library, 'x')
  expect(rungsOf(library, ladder).map(({ role }) => role.id)).toEqual(['b', 'a', 'c'])
})
