import { Icon } from './icon'

interface Props {
  /** From 1. */
  page: number
  pageSize: number
  /** On all pages together. */
  count: number
  pathOf: (page: number) => string
}

/** Which part of a long list is shown, and the ways to the parts before and after. */
export function Pager({ page, pageSize, count, pathOf }: Props) {
  const pages = Math.ceil(count / pageSize)
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && (
        <a className="button" href={pathOf(page - 1)} rel="prev">
          Previous page
        </a>
      )}
      <span>
        {(page - 1) * pageSize + 1} to {Math.min(page * pageSize, count)} of {count}
      </span>
      {page < pages && (
        <a className="button" href={pathOf(page + 1)} rel="next">
          Next page <Icon name="next" />
        </a>
      )}
    </nav>
  )
}
