import { PageLinks } from '@/components/ui/page-links'
import type { Category, Role } from '@/lib/content'
import { plural } from '@/lib/format'
import { type SearchQuery, searchPath } from '@/lib/search/search-query'
import { withoutFilters } from '@/lib/search/search-roles'

interface Props {
  query: SearchQuery
  /** Whether the same query finds roles without the filters. */
  isFiltered: boolean
  unknown: string[]
  partial: Role[]
  categories: Category[]
  /** Where a missing role can be suggested. */
  suggestAddress: string
}

/** What search reads, what comes near, and where to go on, when nothing was found. */
export function NoResults({ query, isFiltered, unknown, partial, categories, suggestAddress }: Props) {
  return (
    <div className="empty">
      {isFiltered && (
        <div>
          <h2>The filters leave nothing</h2>
          <p>
            Without them the search finds roles. <a href={searchPath(withoutFilters(query))}>Take all filters away</a>,
            or the last one you set.
          </p>
        </div>
      )}
      {!isFiltered && (
        <div>
          <h2>Try a broader title</h2>
          <p>
            Search reads titles, other names for a role, skills, summaries and duties.{' '}
            {unknown.length > 0 && `No role mentions ${unknown.map((word) => `“${word}”`).join(', ')}. `}
            One or two words usually find more than four.
          </p>
        </div>
      )}
      {partial.length > 0 && (
        <div>
          <h2>Roles that match a part of it</h2>
          <PageLinks pages={partial} className="plain" />
        </div>
      )}
      <div>
        <h2>Still missing?</h2>
        <p>
          <a href="/#categories">Browse all {plural(categories.length, 'category', 'categories')}</a>, look through{' '}
          <a href="/jobs">all roles from A to Z</a>, find a role <a href="/skills">by skill</a>, or{' '}
          <a href={suggestAddress}>suggest a role</a>.
        </p>
      </div>
    </div>
  )
}
