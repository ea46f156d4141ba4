import { type QueryParams, readList, readText } from '../query'
import { FACET_IDS, type Facet, type FacetId } from './facets'

export const SORTS = {
  match: 'Best match',
  title: 'Title, A to Z',
  pay: 'Median pay, high to low',
  growth: 'Growth outlook',
  recent: 'Recently updated',
}
export type Sort = keyof typeof SORTS

export interface SearchQuery {
  /** As typed, at most 200 characters. */
  q: string
  /** The chosen values of each facet; none means all. */
  filters: Record<FacetId, string[]>
  /** `match` only beside a query. */
  sort: Sort
  /** From 1. */
  page: number
  /** Searches for the words as they are typed, whatever they look like. */
  verbatim: boolean
}

/** Returns what an address asks for. Unknown parameters and values are passed over, so that an old address still answers. */
export function readSearchQuery(params: QueryParams, facets: readonly Facet[]): SearchQuery {
  const q = readText(params, 'q')
  const filters = Object.fromEntries(
    facets.map(({ id, choices }) => {
      const asked = new Set(readList(params, id))
      return [id, choices.flatMap(({ value }) => (asked.has(value) ? [value] : []))]
    }),
  ) as SearchQuery['filters']
  const sort = readText(params, 'sort')
  const page = Number(readText(params, 'page'))
  return {
    q,
    filters,
    sort: Object.hasOwn(SORTS, sort) && (q !== '' || sort !== 'match') ? (sort as Sort) : defaultSort(q),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    verbatim: readText(params, 'verbatim') === '1',
  }
}

/** Returns the address of a search; what is the default is left out. */
export function searchPath(query: Partial<SearchQuery>): string {
  const { q = '', filters, sort, page = 1, verbatim } = query
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  for (const id of FACET_IDS) for (const value of filters?.[id] ?? []) params.append(id, value)
  if (sort !== undefined && sort !== defaultSort(q)) params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  if (verbatim) params.set('verbatim', '1')
  const text = params.toString()
  return text === '' ? '/search' : `/search?${text}`
}

function defaultSort(q: string): Sort {
  return q === '' ? 'title' : 'match'
}
