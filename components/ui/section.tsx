import type { ReactNode } from 'react'

interface Props {
  id: string
  title: ReactNode
  /** One sentence of advice under the heading. */
  note?: ReactNode
  /** Takes part in “Copy as job posting”. */
  posting?: boolean
  children: ReactNode
}

/** A part of a page: heading and advice in the notes column, content beside it. */
export function Section({ id, title, note, posting, children }: Props) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-h`}>
      <header>
        <h2 id={`${id}-h`} data-posting={posting}>
          {title}
        </h2>
        {note && <p className="note">{note}</p>}
      </header>
      <div className="content" data-posting={posting}>
        {children}
      </div>
    </section>
  )
}
