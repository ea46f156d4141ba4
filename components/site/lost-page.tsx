import { SearchForm } from '@/components/search/search-form'
import { PageLinks } from '@/components/ui/page-links'
import type { Role } from '@/lib/content'
import { plural } from '@/lib/format'

interface Props {
  /** 404 for an address that never was, 410 for one whose page was withdrawn. */
  status: 404 | 410
  /** The roles that the address may have meant, the likeliest first. */
  nearest: Role[]
  roleCount: number
}

/** What stands at an address without a page: that there is none, what may have been meant, and ways on. */
export function LostPage({ status, nearest, roleCount }: Props) {
  return (
    <div className="lost">
      <p className="code">{status === 410 ? '410, page withdrawn' : '404, page not found'}</p>
      <h1>{status === 410 ? 'This position has closed.' : 'This position is vacant.'}</h1>
      <p>
        {status === 410
          ? 'The role that stood here was withdrawn, and nothing took its exact place.'
          : 'There is no page at this address. The role may have been renamed or merged with another; its text is almost certainly still here.'}
      </p>
      {nearest.length > 0 && (
        <div>
          <h2>{status === 410 ? 'The nearest roles' : 'Did you mean'}</h2>
          <PageLinks pages={nearest} className="plain" />
        </div>
      )}
      <SearchForm id="q" label={`Search ${plural(roleCount, 'role')} by title, skill or duty`} small />
      <p className="tries">
        <a href="/jobs">All roles, A to Z</a>
        <a href="/#categories">All categories</a>
        <a href="/#updated">Recently updated</a>
      </p>
    </div>
  )
}
