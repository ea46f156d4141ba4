import { describe, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { OfficialOccupation } from '@/lib/content/official-titles'
import { nearestRoles } from '@/lib/titles/nearest-roles'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const library = createLibrary(corpus, '2026-11-21')
library.role('registered-nurse')?.aliases.push('Visiting Foot Nurse')

function occupation(code: string, title: string, { related = [], joint }: Partial<OfficialOccupation> = {}) {
  return { code, title, related, joint, alternates: [] }
}

function near(title: string, ...occupations: OfficialOccupation[]): string[] {
  return nearestRoles(library, title, occupations).map(({ id }) => id)
}

describe('a role is near', () => {
  test('when it is of the same occupation, also by its joint publication', () => {
    expect(near('Coder', occupation('15-1252.00', 'Software Developers'))).toEqual([
      'python-developer',
      'senior-python-developer',
    ])
    expect(near('Ward Help', occupation('98-1011.00', 'Lamplighters', { joint: '29-1141' }))).toEqual([
      'registered-nurse',
    ])
  })

  test('when it is of the same group, or of an occupation that O*NET calls near', () => {
    expect(near('Tester', occupation('15-1253.00', 'Testers'))).toEqual(['python-developer', 'senior-python-developer'])
    expect(near('Help', occupation('31-1131.00', 'Aides', { related: ['99-9999', '29-1141'] }))).toEqual([
      'registered-nurse',
    ])
  })

  test('in the same field only when its titles share telling words', () => {
    const podiatrists = occupation('29-1081.00', 'Podiatrists')
    expect(near('Foot Nurse', podiatrists)).toEqual([])
    expect(near('Visiting Foot Nurse', podiatrists)).toEqual(['registered-nurse'])
  })

  test('not because neither fits anywhere else', () => {
    const rest = occupation('15-1259.00', 'Wizards, All Other')
    expect(near('Wizard', rest)).toEqual([])
  })

  test('not because of words alone', () => {
    expect(near('Visiting Foot Nurse', occupation('45-2092.00', 'Nursery Workers'))).toEqual([])
  })
})

describe('the nearest come first', () => {
  test('by words among those of the same occupation', () => {
    const [first] = near('Senior Coder', occupation('15-1252.00', 'Software Developers'))
    expect(first).toBe('senior-python-developer')
  })

  test('by occupation before what is only related', () => {
    const both = occupation('29-1141.00', 'Nurses', { related: ['15-1252'] })
    expect(near('Ward Help', both)[0]).toBe('registered-nurse')
  })

  test('by the share of the occupations that they are near to', () => {
    const [nurse, developer] = [occupation('29-1141.00', 'Nurses'), occupation('15-1252.00', 'Developers')]
    expect(near('Helper', nurse, nurse, developer)[0]).toBe('registered-nurse')
    expect(near('Helper', developer, developer, nurse)[0]).toBe('python-developer')
  })
})
