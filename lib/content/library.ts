import { skillPath } from '../skills/skill-path'
import { endOf, formerAddresses } from './addresses'
import { type Change, changeLog } from './change-log'
import type { Corpus } from './corpus'
import type { OfficialTitles } from './official-titles'
import type { Category, Page } from './page'
import { ContentError } from './problem'
import { isPublicOn } from './publication'
import { formatReport } from './report'
import type { Role } from './role'
import type { OccupationData } from './schema/occupation'
import type { Prices, Skill, Source } from './schema/vocabulary'

export interface Occupation extends OccupationData {
  /** SOC code, e.g. `15-1243`. */
  soc: string
}

/** A former address and the page to which it leads in one step. */
interface Redirect {
  from: string
  to: string
}

/** The published content, ready to read. Roles are in A to Z order, categories in their own. */
export interface Library {
  roles: Role[]
  categories: Category[]
  pages: Page[]
  skills: Record<string, Skill>
  sources: Record<string, Source>
  redirects: Redirect[]
  /** Addresses whose page was withdrawn and that lead nowhere. */
  gone: Set<string>
  /** Consumer prices by year; undefined where the content has none. */
  prices: Prices | undefined
  role(id: string): Role | undefined
  /** False only for drafts and scheduled roles, which a library may hold while one is writing. */
  isPublic(role: Role): boolean
  category(id: string): Category | undefined
  page(id: string): Page | undefined
  /** The official occupation of a SOC code; `check` guarantees it for the code of a role. */
  occupation(soc: string): Occupation
  rolesIn(categoryId: string): Role[]
  /** The roles one step below and above on the career ladder. */
  ladder(role: Role): { from: Role[]; to: Role[] }
  /** What changed on public pages, by day, newest first. */
  changes(): { date: string; changes: Change[] }[]
  /** The profiles that specialize a guide. */
  profilesOf(guideId: string): Role[]
  /**
   * The titles that O*NET knows, read when first asked for; undefined where the content has none.
   * @throws ContentError with the report that `check` prints, when the file has an error
   */
  titles(): OfficialTitles | undefined
}

const OWN_PAGES = ['/', '/jobs', '/changes', '/sources', '/search', '/compare', '/match', '/skills', '/data']

/**
 * Returns what readers may see of a corpus without problems on a day.
 * @param drafts whether drafts and roles scheduled for later are there, too
 */
export function createLibrary(corpus: Corpus, today: string, { drafts = false } = {}): Library {
  const isPublic = (role: Role) => isPublicOn(role, today)
  const roles = entries(corpus.roles)
    .filter((role) => drafts || isPublic(role))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  const byId = new Map(roles.map((role) => [role.id, role]))
  const byCategory = groupBy(roles, ({ category }) => [category])
  const byNextStep = groupBy(roles, ({ leadsTo }) => leadsTo)
  const byGuide = groupBy(roles, (role) => (role.kind === 'profile' ? [role.specializes] : []))
  const categories = entries(corpus.categories)
    .filter(({ id }) => byCategory.has(id))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'))
  const pages = entries(corpus.pages)
  const occupations = new Map(
    [...corpus.occupations].flatMap(([soc, { entry }]): [string, Occupation][] =>
      entry ? [[soc, { soc, ...entry }]] : [],
    ),
  )
  const skillPages = roles.flatMap(({ skills }) => [...skills.core, ...skills.common].map(skillPath))
  return {
    roles,
    categories,
    pages,
    skills: corpus.skills.entry ?? {},
    sources: corpus.sources.entry ?? {},
    ...formerAddressesOf(
      corpus,
      new Set([...OWN_PAGES, ...[...roles, ...categories, ...pages].map(({ path }) => path), ...skillPages]),
    ),
    prices: corpus.prices.entry,
    isPublic,
    role: (id) => byId.get(id),
    category: (id) => categories.find((category) => category.id === id),
    page: (id) => pages.find((page) => page.id === id),
    occupation(soc) {
      const occupation = occupations.get(soc)
      if (!occupation) throw new Error(`There is no file occupations/${soc}.yaml.`)
      return occupation
    },
    rolesIn: (id) => byCategory.get(id) ?? [],
    ladder: ({ id, leadsTo }) => ({
      from: byNextStep.get(id) ?? [],
      to: leadsTo.flatMap((next) => byId.get(next) ?? []),
    }),
    changes: () => changeLog([...roles.filter(isPublic), ...pages]),
    profilesOf: (guideId) => byGuide.get(guideId) ?? [],
    titles() {
      const { entry, problems } = corpus.titles()
      if (problems.length > 0) throw new ContentError(`The titles have errors.\n\n${formatReport(problems)}`)
      return entry
    },
  }
}

function entries<Entry>(files: Map<string, { entry?: Entry | undefined }>): Entry[] {
  return [...files.values()].flatMap(({ entry }) => entry ?? [])
}

function groupBy(roles: Role[], keysOf: (role: Role) => string[]): Map<string, Role[]> {
  const groups = new Map<string, Role[]>()
  for (const role of roles) {
    for (const key of keysOf(role)) {
      const group = groups.get(key)
      if (group) group.push(role)
      else groups.set(key, [role])
    }
  }
  return groups
}

// The former address of a role that readers cannot see yet leads nowhere yet.
function formerAddressesOf(corpus: Corpus, live: Set<string>): Pick<Library, 'redirects' | 'gone'> {
  const former = formerAddresses(corpus)
  const byAddress = new Map(former.map((address) => [address.from, address]))
  const ends = former.map((address) => ({ from: address.from, to: endOf(address, byAddress) }))
  return {
    redirects: ends.flatMap(({ from, to }) => (to !== undefined && live.has(to) ? [{ from, to }] : [])),
    gone: new Set(ends.flatMap(({ from, to }) => (to === undefined ? [from] : []))),
  }
}
