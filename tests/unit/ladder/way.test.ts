import { expect, test } from 'vitest'
import type { Library } from '@/lib/content'
import { wayLine, wayOf } from '@/lib/ladder/way'
import { ladderOf, roleOf } from './ladder-of'

const [DEVELOPERS, NURSES] = ['15-1252', '29-1141']
const library = ladderOf({
  Junior: { soc: DEVELOPERS, skills: { core: ['git'], common: ['sql'] } },
  Senior: { soc: DEVELOPERS, skills: { core: ['python', 'sql', 'test-automation'], common: ['patient-care'] } },
  Twin: { soc: DEVELOPERS, skills: { core: ['sql'], common: ['git', 'patient-care'] } },
  Nurse: { soc: NURSES, skills: { core: ['git'], common: ['sql'] } },
})

/** Returns what is said of a step, with the pay of an occupation changed. */
function line(from: string, to: string, pay: Record<string, { median?: number; year?: number }> = {}): string {
  const occupation: Library['occupation'] = (soc) => {
    const known = library.occupation(soc)
    return { ...known, pay: { ...known.pay, ...pay[soc] } }
  }
  return wayLine(wayOf({ ...library, occupation }, { from: roleOf(library, from), to: roleOf(library, to) }))
}

test('a step adds the core skills that the role before does not name, and not those it names as common', () => {
  expect(line('Junior', 'Senior')).toBe('From Junior: adds Python, Test automation.')
})

test('where no core skill is new, it adds the new common ones', () => {
  expect(line('Junior', 'Twin')).toBe('From Junior: adds Patient care.')
})

test('where no skill is new, nothing is said of skills', () => {
  expect(line('Nurse', 'Junior', { [DEVELOPERS]: { median: 70_000 } })).toBe(
    'From Nurse. Counted as Software Developers: median pay +$10,000.',
  )
})

test('a difference in pay names the official occupation and its direction', () => {
  expect(line('Senior', 'Nurse', { [NURSES]: { median: 48_500 } })).toBe(
    'From Senior: adds Git. Counted as Registered Nurses: median pay −$11,500.',
  )
})

test('roles of one occupation, medians not published and medians of two years are not compared', () => {
  expect(line('Junior', 'Senior', { [DEVELOPERS]: { median: 70_000 } })).not.toContain('pay')
  expect(line('Senior', 'Nurse', { [NURSES]: { median: undefined } })).toBe('From Senior: adds Git.')
  expect(line('Senior', 'Nurse', { [NURSES]: { median: 48_500, year: 2024 } })).toBe('From Senior: adds Git.')
})
