import { expect, test } from 'vitest'
import { pairDuties } from '@/lib/compare/pair-duties'
import { libraryOf, roleOf } from './library-of'

const SCHEDULE = 'Build a critical path schedule in Primavera, and update it from what is installed'
const SCHEDULES = 'Keep critical path schedules in Primavera, with the float shown'
const accountant = roleOf('Accountant', { duties: ['Reconcile the ledger', 'Count the stock in December'] })
const builder = roleOf('Builder', { duties: ['Set formwork for footings', SCHEDULE, 'Answer the inspector'] })
const planner = roleOf('Planner', { duties: [SCHEDULES, 'Lead the weekly meeting of foremen'] })
const library = libraryOf(accountant, builder, planner)

const textOf = (stretches: { text: string }[]) => stretches.map(({ text }) => text).join('')
const sharedIn = (stretches: { text: string; shared: boolean }[]) =>
  stretches.filter(({ shared }) => shared).map(({ text }) => text)

test('duties that are worded alike stand beside each other, with the words in common marked as they are written', () => {
  const { related, others } = pairDuties(library, [builder, planner])
  expect(related.map((cells) => cells.map(textOf))).toEqual([[SCHEDULE, SCHEDULES]])
  expect(related[0]?.map(sharedIn)).toEqual([
    ['critical', 'path', 'schedule', 'Primavera'],
    ['critical', 'path', 'schedules', 'Primavera'],
  ])
  expect(others).toEqual([
    ['Set formwork for footings', 'Answer the inspector'],
    ['Lead the weekly meeting of foremen'],
  ])
})

test('a role without a like duty has an empty place', () => {
  const { related } = pairDuties(library, [accountant, builder, planner])
  expect(related.map((cells) => cells.map(textOf))).toEqual([['', SCHEDULE, SCHEDULES]])
})

test('when none are alike, none are related', () => {
  const { related, others } = pairDuties(library, [accountant, builder])
  expect(related).toEqual([])
  expect(others.map((texts) => texts.length)).toEqual([2, 3])
})

test('one word in common, or one that is written with a hyphen, makes nothing alike', () => {
  const one = roleOf('One', { duties: ['Pin third-party actions', 'Fly kites'] })
  const other = roleOf('Other', { duties: ['Defer third-graders', 'Mend kites'] })
  expect(pairDuties(libraryOf(one, other), [one, other]).related).toEqual([])
})

test('a role has one duty in each group, the one that is most alike', () => {
  const near = 'Weigh the flour and the salt'
  const one = roleOf('One', { duties: ['Weigh the flour, the salt and the sugar of tomorrow', near] })
  const other = roleOf('Other', { duties: [near] })
  const { related, others } = pairDuties(libraryOf(one, other), [one, other])
  expect(related.map((cells) => cells.map(textOf))).toEqual([[near, near]])
  expect(others[0]).toEqual(['Weigh the flour, the salt and the sugar of tomorrow'])
})
