import { CopyButton } from '@/components/ui/copy-button'
import { Section } from '@/components/ui/section'
import type { Role } from '@/lib/content'
import { lastUpdated } from '@/lib/content/change-log'
import { longDate } from '@/lib/format'
import type { Report } from './report-link'

interface Props {
  role: Role
  siteName: string
  /** Full address of the page. */
  address: string
  report: Report
}

/** What changed on the page and when, when it is to be read again, and how to cite it. */
export function PageRecord({ role, siteName, address, report }: Props) {
  const updated = lastUpdated(role)
  return (
    <Section id="record" title="Changes and citation" note="Dates are those of the text, not of the site.">
      <h3>What changed</h3>
      <ol className="change-log">
        {role.changes.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <time dateTime={date}>{longDate(date)}</time> <span>{note}</span>
          </li>
        ))}
      </ol>
      <p className="text-note text-soft">
        {role.reviewBy && (
          <>
            To be read again by <time dateTime={role.reviewBy}>{longDate(role.reviewBy)}</time>.{' '}
          </>
        )}
        <a href="/changes">Changes to all pages</a>. {report('This page', 'record')}
      </p>
      <h3>Cite this page</h3>
      <p className="citation" id="citation">
        {siteName}. “{role.title}.” Last updated {longDate(updated)}. {address}
      </p>
      <CopyButton select="#citation">Copy citation</CopyButton>
    </Section>
  )
}
