import { PayRange } from '@/components/figures/pay-range'
import { Section } from '@/components/ui/section'
import type { Occupation, Role, Source } from '@/lib/content'

/** Official pay of the occupation that the role is counted in. */
export function PaySection({ role, occupation, sources }: { role: Role; occupation: Occupation; sources: Record<string, Source> }) {
  const { title, soc, pay, employment } = occupation
  const source = sources[pay.basis]
  return (
    <Section id="pay" title="Pay" note="Per year, before tax. United States, all industries.">
      <PayRange pay={pay} occupation={title} />
      {role.socNote && <p className="soc-note">{role.socNote}</p>}
      <p className="source">
        Source: {source?.publisher}, <a href={`#source-${pay.basis}`}>{source?.title}</a>. Figures are for the official occupation {title} (SOC {soc}),
        which had {employment.value.toLocaleString('en-US')} employees in {employment.year}.
      </p>
    </Section>
  )
}
