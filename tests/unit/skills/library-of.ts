import { createLibrary, type Library } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { Guide } from '@/lib/content/role'
import type { Skill } from '@/lib/content/schema/vocabulary'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
export const fixture = createLibrary(corpus, '2026-11-21')

/** Returns a guide of the fixture with other skills. */
export function guideOf(title: string, core: string[], common: string[] = []): Guide {
  const guide = fixture.role('python-developer')
  if (guide?.kind !== 'guide') throw new Error('The fixture has no guide python-developer.')
  return { ...guide, id: title.toLowerCase().replaceAll(' ', '-'), title, skills: { core, common } }
}

/** Returns a library of these roles alone; a skill without an entry has its id for a name. */
export function libraryOf(roles: Guide[], entries: Record<string, Partial<Skill>> = {}): Library {
  const ids = [...roles.flatMap(({ skills }) => [...skills.core, ...skills.common]), ...Object.keys(entries)]
  const skills = Object.fromEntries(
    ids.map((id): [string, Skill] => [id, { name: id, kind: 'method', ...entries[id] }]),
  )
  return { ...fixture, roles, skills }
}
