interface Props {
  /** The pages above this one, from the top. */
  above?: { path: string; title: string }[]
  current: string
}

/** The way from the home page to this one. */
export function Breadcrumbs({ above = [], current }: Props) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {[{ path: '/', title: 'Home' }, ...above].map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  )
}
