import { comparePath } from '@/lib/compare/compare-path'
import { type CompareQuery, MOST_ROLES } from '@/lib/compare/read-compare-query'
import type { Role } from '@/lib/content'
import { plural } from '@/lib/format'
import { searchPath } from '@/lib/search/search-query'

/** What of the request could not be done as it was asked. */
export function CompareNotes({ query: { roles, unknown, moreUnknown, repeated, leftOut } }: { query: CompareQuery }) {
  const notes = [
    ...unknown.map(({ text, nearest }) => (
      <>
        “<bdi>{text}</bdi>” is not the title of a role on this site.{' '}
        {nearest && (
          <>
            Did you mean <a href={pathWith(roles, nearest)}>{nearest.title}</a>?{' '}
          </>
        )}
        <a href={searchPath({ q: text })}>Search for it</a>.
      </>
    )),
    ...(moreUnknown > 0 ? [<>{plural(moreUnknown, 'more name')} led to no role.</>] : []),
    ...(repeated.length > 0 ? [<>{nameAll(repeated)} came more than once and is shown once.</>] : []),
    ...(leftOut.length > 0
      ? [
          <>
            At most {MOST_ROLES} roles fit beside each other. These are the first {MOST_ROLES}; {nameAll(leftOut)}{' '}
            {leftOut.length > 1 ? 'are' : 'is'} left out.
          </>,
        ]
      : []),
  ]
  if (notes.length === 0) return null
  return (
    <ul className="compare-notes">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
        <li key={index}>{note}</li>
      ))}
    </ul>
  )
}

function pathWith(roles: readonly Role[], role: Role): string {
  return comparePath([...roles, role].slice(-MOST_ROLES).map(({ id }) => id))
}

function nameAll(roles: readonly Role[]): string {
  return new Intl.ListFormat('en-US').format(roles.map(({ title }) => title))
}
