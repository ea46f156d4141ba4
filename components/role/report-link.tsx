import { correctionLink, type ReportedPage } from '@/lib/corrections'

/** Returns the link by which a reader reports that a fact is wrong; `anchor` is the id of the place where it stands. */
export type Report = (fact: string, anchor: string) => React.ReactNode

/** Returns a {@link Report} for the facts of a page. */
export function reportOn(page: ReportedPage): Report {
  return (fact, anchor) => (
    <a className="report" href={correctionLink(page, fact, anchor)}>
      Report an error<span className="vh"> in {fact}</span>
    </a>
  )
}
