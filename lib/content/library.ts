import type { Corpus } from './corpus'
import type { Category, Page } from './page'
import type { Role } from './role'
import type { OccupationData } from './schema/occupation'
import type { Redirects, Skill, Source } from './schema/vocabulary'

export interface Occupation extends OccupationData {
  /** SOC code, e.g. `15-1243`. */
  soc: string
}

/** The published content, ready to read. Roles are in A to Z order, categories in their own. */
export interface Library {
  roles: Role[]
  categories: Category[]
  pages: Page[]
  skills: Record<string, Skill>
  sources: Record<string, Source>
  redirects: Redirects
  role(id: string): Role | undefined
  category(id: string): Category | undefined
  page(id: string): Page | undefined
  /** The official occupation of a SOC code; `check` guarantees it for the code of a role. */
  occupation(soc: string): Occupation
  rolesIn(categoryId: string): Role[]
  /** The roles one step below and above on the career ladder. */
  ladder(role: Role): { from: Role[]; to: Role[] }
  /** The profiles that specialize a guide. */
  profilesOf(guideId: string): Role[]
}

/** SOC code that stands for the total of all occupations. */
export const ALL_OCCUPATIONS = '00-0000'

/** Returns what readers may see of a corpus without problems on a day: no drafts, nothing scheduled for later. */
export function createLibrary(corpus: Corpus, today: string): Library {
  const roles = entries(corpus.roles)
    .filter((role) => role.status === 'published' || (role.publishAt !== undefined && role.publishAt <= today))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  const byId = new Map(roles.map((role) => [role.id, role]))
  const byCategory = new Map<string, Role[]>()
  for (const role of roles) byCategory.set(role.category, [...(byCategory.get(role.category) ?? []), role])
  const categories = entries(corpus.categories)
    .filter(({ id }) => byCategory.has(id))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'))
  const pages = entries(corpus.pages)
  return {
    roles,
    categories,
    pages,
    skills: corpus.skills.entry ?? {},
    sources: corpus.sources.entry ?? {},
    redirects: corpus.redirects.entry ?? { moved: [], gone: [] },
    role: (id) => byId.get(id),
    category: (id) => categories.find((category) => category.id === id),
    page: (id) => pages.find((page) => page.id === id),
    occupation(soc) {
      const occupation = corpus.occupations.get(soc)?.entry
      if (!occupation) throw new Error(`There is no file occupations/${soc}.yaml.`)
      return { soc, ...occupation }
    },
    rolesIn: (id) => byCategory.get(id) ?? [],
    ladder: ({ id, leadsTo }) => ({
      from: roles.filter((other) => other.leadsTo.includes(id)),
      to: leadsTo.flatMap((next) => byId.get(next) ?? []),
    }),
    profilesOf: (guideId) => roles.filter((role) => role.kind === 'profile' && role.specializes === guideId),
  }
}

function entries<Entry>(files: Map<string, { entry?: Entry | undefined }>): Entry[] {
  return [...files.values()].flatMap(({ entry }) => entry ?? [])
}
