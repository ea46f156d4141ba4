import { createLibrary, type Library } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { Guide } from '@/lib/content/role'

const TODAY = '2026-11-21'
const { corpus } = loadContent('tests/fixtures/valid', { today: TODAY })
const file = corpus.roles.get('python-developer')

interface Facts extends Partial<Omit<Guide, 'title'>> {
  core?: string[]
  common?: string[]
  duties?: string[]
}

/** Returns a guide of the fixture with other facts; its id is made from the title. */
export function roleOf(title: string, { core = [], common = [], duties = [], ...facts }: Facts = {}): Guide {
  const guide = file?.entry
  if (guide?.kind !== 'guide') throw new Error('The fixture has no guide python-developer.')
  return {
    ...guide,
    aliases: [],
    leadsTo: [],
    id: title.toLowerCase().replace(/\W+/g, '-'),
    title,
    skills: { core, common },
    sections: { ...guide.sections, duties: duties.map((value) => [{ type: 'text', value }]) },
    ...facts,
  }
}

/** Returns a library of these roles alone, among the categories, occupations and skills of the fixture. */
export function libraryOf(...roles: Guide[]): Library {
  if (!file) throw new Error('The fixture has no guide python-developer.')
  return createLibrary({ ...corpus, roles: new Map(roles.map((role) => [role.id, { ...file, entry: role }])) }, TODAY)
}
