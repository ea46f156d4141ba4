import { Icon } from '@/components/ui/icon'
import { type SearchQuery, searchPath } from '@/lib/search/search-query'
import { type CountedFacet, withoutFilter, withoutFilters } from '@/lib/search/search-roles'

/** The chosen filters, each a link that takes it away, and one that takes all. */
export function FilterChips({ query, facets }: { query: SearchQuery; facets: CountedFacet[] }) {
  const chosen = facets.flatMap(({ id, label: facet, choices }) =>
    choices.filter((choice) => choice.chosen).map(({ value, label }) => ({ id, facet, value, label })),
  )
  if (chosen.length === 0) return null
  return (
    <div className="results-bar">
      <span>Filtered by</span>
      <ul className="chips">
        {chosen.map(({ id, facet, value, label }) => (
          <li key={`${id} ${value}`}>
            <a className="chip" href={searchPath(withoutFilter(query, id, value))}>
              <span className="vh">Remove {facet}: </span>
              {label} <Icon name="remove" />
            </a>
          </li>
        ))}
      </ul>
      <a href={searchPath(withoutFilters(query))}>Clear all</a>
    </div>
  )
}
