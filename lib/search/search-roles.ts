import type { Library, Role } from '../content'
import { lastUpdated } from '../content/change-log'
import { GROWTH_VERDICTS } from '../content/schema/role'
import { type Explanation, explainMatch } from './explain-match'
import { FACET_IDS, type Facet, type FacetId } from './facets'
import { type Match, matchRoles } from './match-roles'
import { roleIndex } from './role-index'
import type { SearchQuery, Sort } from './search-query'

export const PAGE_SIZE = 20
const MOST_PARTIAL = 3
const NO_FILTERS = Object.fromEntries(FACET_IDS.map((id) => [id, []])) as unknown as SearchQuery['filters']

export interface SearchResult extends Explanation {
  role: Role
}

/** A choice of a facet with the number of roles it would show beside the other filters. */
interface CountedChoice {
  value: string
  label: string
  count: number
  chosen: boolean
}

export interface CountedFacet {
  id: FacetId
  label: string
  choices: CountedChoice[]
}

export interface SearchResults {
  /** How many roles there are on all pages. */
  count: number
  /** Those of the page asked for. */
  results: SearchResult[]
  pages: number
  facets: CountedFacet[]
  /** At most three roles that answer a part of a query which no role answers. */
  partial: Role[]
  /** The query with its misspellings put right; undefined when it was taken as typed. */
  corrected: string | undefined
  /** Words of the query that no role knows. */
  unknown: string[]
}

/** Returns what a query finds in a library: the roles of one page, and counts for every filter. */
export function searchRoles(library: Library, facets: readonly Facet[], query: SearchQuery): SearchResults {
  const index = roleIndex(library)
  const { matches, partial, corrected, unknown, terms } =
    query.q === ''
      ? { matches: allRoles(library), partial: [], corrected: undefined, unknown: [], terms: new Set<string>() }
      : matchRoles(index, query.q, { verbatim: query.verbatim })
  const failed = matches.map(({ role }) => failedFacets(role, facets, query.filters))
  const shown = sortMatches(
    matches.filter((_, at) => failed[at] === 0),
    query.sort,
    library,
  )
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE))
  const start = (query.page - 1) * PAGE_SIZE
  return {
    count: shown.length,
    results: shown
      .slice(start, start + PAGE_SIZE)
      .map((match) => ({ role: match.role, ...explainMatch(match.role, terms, index, library) })),
    pages,
    facets: countChoices(matches, failed, facets, query.filters),
    partial: partial.slice(0, MOST_PARTIAL).map(({ role }) => role),
    corrected,
    unknown,
  }
}

/** Returns the choices of every facet with the number of these roles, none chosen. */
export function countFacets(roles: readonly Role[], facets: readonly Facet[]): CountedFacet[] {
  const matches = roles.map((role, place) => ({ role, place, score: 0 }))
  return countChoices(
    matches,
    matches.map(() => 0),
    facets,
    NO_FILTERS,
  )
}

function allRoles({ roles }: Library): Match[] {
  return roles.map((role, place) => ({ role, place, score: 0 }))
}

/** Returns one bit for each facet by which a role does not pass. */
function failedFacets(role: Role, facets: readonly Facet[], filters: SearchQuery['filters']): number {
  let failed = 0
  facets.forEach(({ id, of }, index) => {
    const chosen = filters[id]
    if (chosen.length > 0 && !chosen.includes(of(role) ?? '')) failed |= 1 << index
  })
  return failed
}

// A choice counts the roles that pass all other facets: what ticking it beside its neighbors adds.
function countChoices(matches: Match[], failed: number[], facets: readonly Facet[], filters: SearchQuery['filters']) {
  return facets.map((facet, index) => {
    const counts = new Map<string, number>()
    matches.forEach(({ role }, at) => {
      if (((failed[at] ?? 0) & ~(1 << index)) !== 0) return
      const value = facet.of(role)
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    })
    return {
      id: facet.id,
      label: facet.label,
      choices: facet.choices.map(({ value, label }) => ({
        value,
        label,
        count: counts.get(value) ?? 0,
        chosen: filters[facet.id].includes(value),
      })),
    }
  })
}

function sortMatches(matches: Match[], sort: Sort, { occupation }: Library): Match[] {
  const pay = ({ soc }: Role) => occupation(soc).pay.median ?? 0
  const growth = ({ glance }: Role) => GROWTH_VERDICTS.indexOf(glance.growth.verdict)
  const projected = ({ soc }: Role) => occupation(soc).projection.changePercent
  const orders: Record<Sort, (a: Role, b: Role) => number> = {
    match: () => 0,
    title: () => 0,
    pay: (a, b) => pay(b) - pay(a),
    growth: (a, b) => growth(b) - growth(a) || projected(b) - projected(a),
    recent: (a, b) => lastUpdated(b).localeCompare(lastUpdated(a)),
  }
  if (sort === 'match') return matches
  return [...matches].sort((a, b) => orders[sort](a.role, b.role) || a.place - b.place)
}

/** Returns the query without one chosen value, on its first page. */
export function withoutFilter(query: SearchQuery, id: FacetId, value: string): SearchQuery {
  const rest = query.filters[id].filter((chosen) => chosen !== value)
  return { ...query, page: 1, filters: { ...query.filters, [id]: rest } }
}

/** Returns the query without any filter, on its first page. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, page: 1, filters: NO_FILTERS }
}
