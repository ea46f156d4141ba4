import { expect, test } from 'vitest'
import type { Occupation, Role } from '@/lib/content'
import { roleSources } from '@/lib/content/role-sources'

const at = (basis: string) => ({ basis })
const role = {
  glance: { education: at('projections'), experience: at('editorial') },
  citations: ['handbook', 'wages'],
} as unknown as Role
const occupation = {
  employment: at('wages'),
  pay: at('wages'),
  projection: at('projections'),
  history: [at('wages-2021'), at('wages')],
  exposure: [at('study-a'), at('study-b')],
  tasks: at('study-b'),
} as unknown as Occupation

test('each source of facts, figures and text is named once, in page order; judgment and earlier editions are none', () => {
  const prices = { basis: 'prices', month: 'May', index: {} }
  expect(roleSources(role, occupation, prices)).toEqual([
    'projections',
    'wages',
    'prices',
    'study-a',
    'study-b',
    'handbook',
  ])
})

test('prices are a source only where earlier years are shown', () => {
  const { history: _, ...withoutHistory } = occupation
  expect(roleSources(role, withoutHistory, { basis: 'prices', month: 'May', index: {} })).not.toContain('prices')
})
