import { expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { proposeSkills } from '@/lib/editing/propose-skills'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const library = createLibrary(corpus, '2026-11-21')
const near = library.roles.filter(({ id }) => id === 'registered-nurse')

function proposed(title: string, soc: string, text?: string) {
  return proposeSkills(library, { title, text, soc, near, category: 'software-engineering' })
}

test('the skills of a near role are proposed where it does the same work, by its code or its title', () => {
  const fromNurse = { core: ['patient-care'], from: 'from Registered Nurse', isStandIn: false }
  expect(proposed('Ward Nurse', '29-1141')).toMatchObject(fromNurse)
  expect(proposed('Registered Night Nurse', '99-9999')).toMatchObject(fromNurse)
})

test('the skills of a near role that does other work are not, nor any role’s where there is a text', () => {
  expect(proposed('Court Interpreter', '27-3091')).toMatchObject({ isStandIn: true })
  expect(proposed('Ward Nurse', '29-1141', 'Dresses wounds.')).toMatchObject({ isStandIn: true })
})
