import { BarTable } from '@/components/figures/bar-table'
import { PayRange } from '@/components/figures/pay-range'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { Occupation, Role, Source } from '@/lib/content'
import { count, percent } from '@/lib/format'
import type { Report } from './report-link'

interface Props {
  role: Role
  occupation: Occupation
  /** The total, to compare growth with. */
  allOccupations: Occupation
  sources: Record<string, Source>
  report: Report
}

/** Official pay, employment and growth of the occupation that the role is counted in. */
export function PaySection({ role, occupation, allOccupations, sources, report }: Props) {
  const { title, soc, pay, employment, projection } = occupation
  // A role without figures of its own is counted among all occupations; one row says it.
  const growth = [...new Set([occupation, allOccupations])].map(
    ({ soc: id, title: label, projection: { changePercent } }) => ({
      id,
      label,
      value: changePercent,
      text: percent(changePercent),
      marked: id === soc,
    }),
  )
  return (
    <Section id="pay" title="Pay and growth" note="Pay per year, before tax. United States, all industries.">
      <PayRange pay={pay} occupation={title} />
      {role.socNote && <p className="soc-note">{role.socNote}</p>}
      <dl className="fact-grid growth-figures">
        <div>
          <dt>Jobs in {employment.year}</dt>
          <dd>{count(employment.value)}</dd>
        </div>
        <div>
          <dt>
            Openings a year, {projection.from} to {projection.to}
          </dt>
          <dd>
            {count(projection.openingsPerYear)} <span>leavers replaced included</span>
          </dd>
        </div>
      </dl>
      <BarTable
        caption={`Projected change in jobs, ${projection.from} to ${projection.to}`}
        columns={['Occupation', 'Change']}
        bars={growth}
      />
      <SourceLine ids={[pay.basis, projection.basis]} sources={sources} report={report('Pay and growth', 'pay')}>
        Official figures for the occupation {title} (SOC {soc}), pay and jobs of May {pay.year}.
      </SourceLine>
    </Section>
  )
}
