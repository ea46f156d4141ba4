import { SortField } from '@/components/search/facet-form'
import type { CountedFacet } from '@/lib/search/search-roles'

interface Props {
  /** The category that the results stay in; undefined for all. */
  categoryId?: string
  facets: CountedFacet[]
}

/** Filters and order for a list of roles. They lead to the search page, where every filtered list has its address. */
export function FilterForm({ categoryId, facets }: Props) {
  return (
    <details className="filters facet-fold">
      <summary>
        Filter and sort
        <span className="sign" />
      </summary>
      <form action="/search">
        {categoryId && <input type="hidden" name="category" value={categoryId} />}
        {facets.map(({ id, label, choices }) => (
          <div className="field" key={id}>
            <label htmlFor={`filter-${id}`}>{label}</label>
            <select className="select" id={`filter-${id}`} name={id} defaultValue="">
              <option value="">Any</option>
              {choices.map(({ value, label: name, count }) => (
                <option key={value} value={value} disabled={count === 0}>
                  {`${name} (${count === 0 ? 'none' : count})`}
                </option>
              ))}
            </select>
          </div>
        ))}
        <SortField sort="title" hasQuery={false} />
        <button className="button button--solid" type="submit">
          Show roles
        </button>
      </form>
    </details>
  )
}
