import { expect, test } from 'vitest'
import { ladderPath } from '@/lib/ladder/ladder-path'
import { ladderOf } from './ladder-of'

const library = ladderOf({
  clerk: { leadsTo: ['accountant', 'auditor'] },
  accountant: { leadsTo: ['controller'] },
  auditor: { leadsTo: ['senior-auditor'] },
  'senior-auditor': { leadsTo: ['controller', 'partner'] },
  controller: { leadsTo: ['director'] },
  partner: { leadsTo: ['director'] },
  director: {},
})
const way = (from: string, to: string) => ladderPath(library, from, to)?.map(({ id }) => id)

test('a way up names every role on it, both ends included', () => {
  expect(way('clerk', 'accountant')).toEqual(['clerk', 'accountant'])
  expect(way('clerk', 'partner')).toEqual(['clerk', 'auditor', 'senior-auditor', 'partner'])
})

test('the shortest of several ways is taken, and the first of equally short ones', () => {
  expect(way('clerk', 'director')).toEqual(['clerk', 'accountant', 'controller', 'director'])
  expect(way('senior-auditor', 'director')).toEqual(['senior-auditor', 'controller', 'director'])
})

test('nothing leads down, aside, to oneself, or to and from a role that is not there', () => {
  expect(way('director', 'clerk')).toBeUndefined()
  expect(way('accountant', 'auditor')).toBeUndefined()
  expect(way('clerk', 'clerk')).toBeUndefined()
  expect(way('clerk', 'nobody')).toBeUndefined()
  expect(way('nobody', 'clerk')).toBeUndefined()
})
