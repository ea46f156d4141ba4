import { PayRange } from '@/components/figures/pay-range'
import { Section } from '@/components/ui/section'
import type { Occupation, Role, Source } from '@/lib/content'
import { percent } from '@/lib/format'

interface Props {
  role: Role
  occupation: Occupation
  /** The total, to compare growth with. */
  allOccupations: Occupation
  sources: Record<string, Source>
}

/** Official pay, employment and growth of the occupation that the role is counted in. */
export function PaySection({ role, occupation, allOccupations, sources }: Props) {
  const { title, soc, pay, employment, projection } = occupation
  const citation = (id: string) => <a href={`#source-${id}`}>{sources[id]?.title}</a>
  return (
    <Section id="pay" title="Pay and growth" note="Pay per year, before tax. United States, all industries.">
      <PayRange pay={pay} occupation={title} />
      <dl className="growth-figures">
        <div>
          <dt>Jobs in {employment.year}</dt>
          <dd>{employment.value.toLocaleString('en-US')}</dd>
        </div>
        <div>
          <dt>
            Change {projection.from} to {projection.to}
          </dt>
          <dd>
            {percent(projection.changePercent)}{' '}
            <span>(all occupations {percent(allOccupations.projection.changePercent)})</span>
          </dd>
        </div>
        <div>
          <dt>Openings a year</dt>
          <dd>
            {projection.openingsPerYear.toLocaleString('en-US')} <span>(leavers replaced included)</span>
          </dd>
        </div>
      </dl>
      {role.socNote && <p className="soc-note">{role.socNote}</p>}
      <p className="source">
        Official figures for the occupation {title} (SOC {soc}). Pay and jobs: {sources[pay.basis]?.publisher},{' '}
        {citation(pay.basis)}. Change and openings: {citation(projection.basis)}.
      </p>
    </Section>
  )
}
