import type { ReactNode } from 'react'

interface Props {
  title: string
  summary: string
  /** A line about the page itself. */
  children?: ReactNode
}

/** The head of every page but roles and the home page. */
export function PageHead({ title, summary, children }: Props) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      <p className="summary">{summary}</p>
      {children}
    </div>
  )
}
