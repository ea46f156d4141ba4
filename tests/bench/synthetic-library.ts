import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'

const FIELDS =
  'Aviation Banking Biotech Brewery Ceramics Dairy Energy Fashion Forestry Glass Harbor Insurance Jewelry Laboratory Marine Mining Museum Nuclear Optics Paper Pharma Rail Retail Satellite Solar Steel Textile Theater Timber Tunnel Water Wind'.split(
    ' ',
  )
const RANKS = ['', 'Senior', 'Assistant', 'Chief', 'Field', 'Night', 'Regional', 'Staff']

/**
 * Returns a library of so many roles, made of the real ones: their titles in other fields and ranks, with skills, duties
 * and prose mixed anew. The same every time.
 */
export function syntheticLibrary(count: number) {
  const { corpus } = loadContent('content', { today: today() })
  const real = createLibrary(corpus, today())
  const random = randomNumbers(20_261_121)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const some = <Value>(values: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: most }, () => pick(values))),
  ]
  const guides = real.roles.filter((role) => role.kind === 'guide')
  const duties = guides.flatMap(({ sections }) => sections.duties)
  const prose = guides.flatMap(({ sections }) => sections.overview)
  const skills = Object.keys(real.skills)
  const roles = Array.from({ length: count }, (_, index): Role => {
    const base = guides[index % guides.length]
    if (!base) throw new Error('There is no guide to make roles of.')
    const field = FIELDS[Math.floor(index / guides.length) % FIELDS.length]
    const rank = RANKS[Math.floor(index / guides.length / FIELDS.length) % RANKS.length]
    const named = (title: string) => [rank, field, title].filter(Boolean).join(' ')
    const id = `role-${index}`
    return {
      ...base,
      id,
      path: `/jobs/${base.category}/${id}`,
      title: named(base.title),
      aliases: base.aliases.map(named),
      leadsTo: index % 3 === 0 && index + 1 < count ? [`role-${index + 1}`] : [],
      skills: {
        core: [...new Set([...base.skills.core.slice(0, 3), ...some(skills, 4)])],
        common: [...base.skills.common.slice(0, 2), ...some(skills, 5)],
      },
      sections: { ...base.sections, duties: some(duties, 11), overview: some(prose, 6) },
    }
  })
  const byId = new Map(roles.map((role) => [role.id, role]))
  return {
    ...real,
    roles,
    role: (id: string) => byId.get(id),
    rolesIn: (category: string) => roles.filter((role) => role.category === category),
    ladder: ({ leadsTo }: Role) => ({ from: [], to: leadsTo.flatMap((id) => byId.get(id) ?? []) }),
  }
}

/** Returns the numbers of a small generator (mulberry32) from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
