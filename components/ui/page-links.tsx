interface Props {
  pages: readonly { path: string; title: string }[]
  className: string
}

/** A list of pages by their titles. */
export function PageLinks({ pages, className }: Props) {
  return (
    <ul className={className}>
      {pages.map(({ path, title }) => (
        <li key={path}>
          <a className="name" href={path}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
