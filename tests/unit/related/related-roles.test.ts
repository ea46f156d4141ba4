import { describe, expect, test } from 'vitest'
import { createLibrary, type Library } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'
import { relatedRoles } from '@/lib/related/related-roles'

const { corpus } = loadContent('content', { today: today() })
const library = createLibrary(corpus, today())
const related = relatedRoles(library)

function roleOf(id: string, { role }: Library = library): Role {
  const found = role(id)
  if (!found) throw new Error(`There is no role ${id}.`)
  return found
}

const idsOf = (id: string, of = library) => relatedRoles(of)(roleOf(id, of)).map(({ role }) => role.id)
const skillNames = ({ skills }: Role) => [...skills.core, ...skills.common].map((id) => library.skills[id]?.name)

/** Returns the library of content/ with what an editor says about related roles of the data engineer. */
function edited(said: Role['related']): Library {
  const file = corpus.roles.get('data-engineer')
  if (!file?.entry) throw new Error('There is no data engineer.')
  const roles = new Map(corpus.roles).set('data-engineer', { ...file, entry: { ...file.entry, related: said } })
  return createLibrary({ ...corpus, roles }, today())
}

describe('the roles of content/', () => {
  test.each([
    ['data-engineer', ['data-analyst', 'machine-learning-engineer', 'devops-engineer']],
    ['electrician', ['hvac-technician', 'plumber', 'carpenter']],
    ['elementary-school-teacher', ['high-school-teacher', 'teaching-assistant', 'special-education-teacher']],
    ['front-end-developer', ['qa-automation-engineer', 'ux-designer']],
  ])('%s is near to roles that its people know, in other categories as well', (id, near) => {
    expect(idsOf(id)).toEqual(expect.arrayContaining(near))
  })

  test.each(library.roles)('$id has at most 6 others, none twice, and every reason is true', (role) => {
    const others = related(role)
    expect(others.length).toBeLessThanOrEqual(6)
    expect(new Set([role, ...others.map((other) => other.role)]).size).toBe(others.length + 1)
    for (const other of others) {
      const said = other.shared.filter((text) => text !== 'official occupation' && text !== 'similar duties')
      for (const name of said) expect(skillNames(role)).toContain(name)
      for (const name of [...said, ...other.differs]) expect(skillNames(other.role)).toContain(name)
      for (const name of other.differs) expect(skillNames(role)).not.toContain(name)
      expect(other.shared.includes('official occupation')).toBe(other.role.soc === role.soc)
      const isPinned = role.related?.pin?.includes(other.role.id) ?? false
      expect(other.relation !== undefined || other.shared.length > 1 || isPinned).toBe(true)
      expect(other.shared.length).toBeLessThanOrEqual(4)
    }
  })

  test('two thirds of the roles have 3 or more, and none is told of a hair stylist but for a reason', () => {
    const counts = library.roles.map((role) => related(role).length)
    expect(counts.filter((count) => count >= 3).length).toBeGreaterThan((library.roles.length * 2) / 3)
    expect(idsOf('registered-nurse')).not.toContain('hair-stylist')
    expect(idsOf('firefighter')).not.toContain('carpenter')
  })

  test('the order is the same in another library of the same content', () => {
    const again = createLibrary(corpus, today())
    for (const { id } of library.roles) expect(idsOf(id, again)).toEqual(idsOf(id))
  })
})

describe('what an editor says', () => {
  test('pinned roles come first, in the order of the editor, and are not named again', () => {
    const ids = idsOf('data-engineer', edited({ pin: ['welder', 'devops-engineer'] }))
    expect(ids.slice(0, 3)).toEqual(['welder', 'devops-engineer', 'data-analyst'])
    expect(new Set(ids).size).toBe(6)
  })

  test('an excluded role is not named, and the next one moves up', () => {
    const ids = idsOf('data-engineer', edited({ exclude: ['data-analyst'] }))
    expect(ids).not.toContain('data-analyst')
    expect(ids.slice(0, 5)).toEqual(idsOf('data-engineer').filter((id) => id !== 'data-analyst'))
  })

  test('what is said about a role holds on its own page only', () => {
    const said = edited({ pin: ['welder'], exclude: ['data-analyst'] })
    expect(idsOf('welder', said)).toEqual(idsOf('welder'))
    expect(idsOf('data-analyst', said)).toContain('data-engineer')
  })
})

describe('a small library', () => {
  const fixture = loadContent('tests/fixtures/valid', { today: '2026-11-21' }).corpus
  const now = createLibrary(fixture, '2026-11-21')
  const relations = (id: string, of = now) =>
    relatedRoles(of)(roleOf(id, of)).map(({ role, relation }) => [role.id, relation])

  test('guide and profile name each other as such, even where one is also the next step', () => {
    expect(relations('python-developer')).toEqual([['senior-python-developer', 'profile']])
    expect(relations('senior-python-developer')).toEqual([['python-developer', 'guide']])
  })

  test('a role with the same wording of duties and nothing else in common is not related', () => {
    expect(relations('registered-nurse')).toEqual([])
  })

  test('a scheduled role is named from its day on, by its step of the ladder', () => {
    const later = createLibrary(fixture, '2027-01-05')
    expect(relations('python-developer', later)).toContainEqual(['test-engineer', 'before'])
    expect(relations('test-engineer', later)).toContainEqual(['python-developer', 'next'])
  })
})
