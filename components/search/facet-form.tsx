import type { FacetId } from '@/lib/search/facets'
import { type SearchQuery, SORTS, type Sort } from '@/lib/search/search-query'
import type { CountedFacet } from '@/lib/search/search-roles'

interface Props {
  query: SearchQuery
  facets: CountedFacet[]
}

/** The filters of a search with the number of roles behind each choice, and the order of the results. */
export function FacetForm({ query: { q, sort, verbatim }, facets }: Props) {
  return (
    <details className="facet-fold">
      <summary>
        Filter and sort
        <span className="sign" />
      </summary>
      <form className="facets" action="/search">
        {q !== '' && <input type="hidden" name="q" value={q} />}
        {verbatim && <input type="hidden" name="verbatim" value="1" />}
        <SortField sort={sort} hasQuery={q !== ''} />
        {facets.map(({ id, label, choices }) => (
          <fieldset key={id}>
            <legend>{label}</legend>
            {choices.map((choice) => (
              <Choice key={choice.value} facet={id} {...choice} />
            ))}
          </fieldset>
        ))}
        <button className="button" type="submit">
          Apply
        </button>
      </form>
    </details>
  )
}

interface ChoiceProps {
  facet: FacetId
  value: string
  label: string
  count: number
  chosen: boolean
}

function Choice({ facet, value, label, count, chosen }: ChoiceProps) {
  return (
    <label className={count === 0 ? 'tick tick--none' : 'tick'}>
      <input type="checkbox" name={facet} value={value} defaultChecked={chosen} />
      <span>{label}</span>
      <span className="n">
        {count === 0 ? 'none' : count}
        <span className="vh"> {count === 1 ? 'role' : 'roles'}</span>
      </span>
    </label>
  )
}

/** The choice of an order; the best match only beside a query. */
export function SortField({ sort, hasQuery }: { sort: Sort; hasQuery: boolean }) {
  const orders = Object.entries(SORTS).filter(([id]) => hasQuery || id !== 'match')
  return (
    <div className="field">
      <label htmlFor="sort">Sort by</label>
      <select className="select" id="sort" name="sort" defaultValue={sort}>
        {orders.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
