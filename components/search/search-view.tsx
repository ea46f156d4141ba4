import { payScale } from '@/components/figures/pay-bracket'
import { Pager } from '@/components/ui/pager'
import type { Library } from '@/lib/content'
import { dollars, plural } from '@/lib/format'
import { type SearchQuery, searchPath } from '@/lib/search/search-query'
import { PAGE_SIZE, type SearchResults } from '@/lib/search/search-roles'
import type { CountedTitle as Counted } from '@/lib/titles/resolve-title'
import { CountedTitle } from './counted-title'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { NoResults } from './no-results'
import { ResultItem } from './result-item'
import { SearchForm } from './search-form'

interface Props {
  query: SearchQuery
  found: SearchResults
  /** What the query is officially counted as, when it is a title without a page. */
  counted: Counted | undefined
  library: Library
  suggestAddress: string
}

/** The search page: the query, what it was taken for, filters with counts, and the roles found. */
export function SearchView({ query, found, counted, library, suggestAddress }: Props) {
  const { roles, category, categories, occupation } = library
  const { count, results, facets, corrected, unknown, partial } = found
  const scale = payScale(results.map(({ role }) => occupation(role.soc).pay))
  const isFiltered = count === 0 && facets.some(({ choices }) => choices.some(({ chosen }) => chosen))
  return (
    <>
      <div className="search-head">
        <h1>{searchHeading(query, found)}</h1>
        <SearchForm
          id="q"
          value={query.q}
          label={`Search ${plural(roles.length, 'role')} by title, skill or duty`}
          isLabelHidden
          small
        />
        {corrected && count > 0 && (
          <p className="didyou">
            Showing results for <b>{corrected}</b>.{' '}
            <a href={searchPath({ ...query, page: 1, verbatim: true })}>Search for “{query.q}” instead</a>
          </p>
        )}
        {count > 0 && unknown.length > 0 && (
          <p className="didyou">
            No role mentions {unknown.map((word) => `“${word}”`).join(', ')}; the rest was found.
          </p>
        )}
      </div>
      {counted && <CountedTitle counted={counted} sources={library.sources} />}
      <div className="search-grid">
        {(count > 0 || isFiltered) && <FacetForm query={query} facets={facets} />}
        <div>
          <FilterChips query={query} facets={facets} />
          {count === 0 ? (
            <NoResults {...{ query, isFiltered, unknown, partial, categories, suggestAddress }} />
          ) : (
            <ol className="results">
              {results.map((result) => (
                <ResultItem
                  key={result.role.id}
                  result={result}
                  category={category(result.role.category)}
                  occupation={occupation(result.role.soc)}
                  scale={scale}
                />
              ))}
            </ol>
          )}
          <Pager
            page={query.page}
            pageSize={PAGE_SIZE}
            count={count}
            pathOf={(page) => searchPath({ ...query, page })}
          />
          {scale && (
            <p className="source">
              Pay ranges share one scale, from {dollars(scale.from)} to {dollars(scale.to)} a year. Each is that of the
              official occupation in which the role is counted; its page names the occupation, source and year.
            </p>
          )}
        </div>
      </div>
    </>
  )
}

/** Returns what was found in one line, e.g. `24 roles for “data engineer”`. */
export function searchHeading({ q }: SearchQuery, { count, corrected }: SearchResults): string {
  const query = shorten(corrected ?? q)
  if (query === '') return count === 0 ? 'No roles match the filters' : `${plural(count, 'role')}`
  return count === 0 ? `No roles match “${query}”` : `${plural(count, 'role')} for “${query}”`
}

const LONGEST_IN_HEADING = 60

function shorten(text: string): string {
  return text.length > LONGEST_IN_HEADING ? `${text.slice(0, LONGEST_IN_HEADING).trimEnd()}…` : text
}
