import { expect, test } from 'vitest'
import type { Library } from '@/lib/content/library'
import { skillsNamed } from '@/lib/skills/skills-named'

const skills = {
  scheduling: { name: 'Scheduling', kind: 'method' },
  receivables: { name: 'Accounts receivable', kind: 'method', aliases: ['Collections'] },
  service: { name: 'Customer service', kind: 'interpersonal' },
  python: { name: 'Python', kind: 'language' },
  excel: { name: 'Spreadsheets', kind: 'technology', aliases: ['Excel'] },
  law: { name: 'Special education law', kind: 'knowledge', aliases: ['IDEA'] },
}
const library = { skills } as unknown as Library

function named(text: string, title = 'Clerk') {
  return skillsNamed(library, { title, text }).map(({ id, words }) => `${id}: ${words}`)
}

test.each([
  ['He is a rock star at customer service and more.', ['service: customer service']],
  [
    'Knows accounts receivable; scheduling of crews, Python.',
    ['receivables: accounts receivable', 'scheduling: scheduling', 'python: Python'],
  ],
  ['Collections\nExcel', ['receivables: Collections', 'excel: Excel']],
  ['Is responsible for collections and scheduling.', ['receivables: collections', 'scheduling: scheduling']],
  ['Knows the IDEA well.', ['law: IDEA']],
])('“%s” names %j', (text, found) => {
  expect(named(text)).toEqual(found)
})

test.each([
  'Plans document collections with clients.',
  'When a court changes its scheduling order, tell the team.',
  'One collection for each estate.',
  'Help the customer. Service the press.',
  'Has an idea for each class.',
  'People excel here. Excel at what you do.',
  'A python is a snake.',
])('“%s” names none', (text) => {
  expect(named(text)).toEqual([])
})

test('a skill that the title names by its name is one', () => {
  expect(named('', 'Scheduling Clerk')).toEqual(['scheduling: Scheduling'])
})
