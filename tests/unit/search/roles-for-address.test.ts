import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { rolesForAddress, rolesInPlaceOf } from '@/lib/search/roles-for-address'

const library = createLibrary(loadContent('tests/fixtures/valid', { today: '2026-11-21' }).corpus, '2026-11-21')
const idsOf = (roles: { id: string }[]) => roles.map(({ id }) => id)

test('the last part of an address says which role was meant, in whatever format', () => {
  for (const address of ['/jobs/software/registered-nurse', '/careers/Registered_Nurse.html', '/registered+nurs'])
    expect(idsOf(rolesForAddress(library, address))[0], address).toBe('registered-nurse')
})

test('an address whose words no role has names none', () => {
  expect(rolesForAddress(library, '/jobs/software-engineering/zorb-wrangler')).toEqual([])
  expect(rolesForAddress(library, '/')).toEqual([])
})

test('where a role was withdrawn the others of its category come nearest, when its name says nothing', () => {
  expect(idsOf(rolesInPlaceOf(library, '/jobs/software-engineering/zorb-wrangler'))).toEqual([
    'python-developer',
    'senior-python-developer',
  ])
  expect(idsOf(rolesInPlaceOf(library, '/jobs/software-engineering/staff-nurse'))[0]).toBe('registered-nurse')
  expect(rolesInPlaceOf(library, '/history')).toEqual([])
})
