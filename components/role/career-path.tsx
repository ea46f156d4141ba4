import { YearsBar } from '@/components/figures/years-bar'
import { Section } from '@/components/ui/section'
import type { Library, Role } from '@/lib/content'
import { firstSentence } from '@/lib/format'
import { yearsLabel } from '@/lib/labels'

type Ladder = ReturnType<Library['ladder']>

/** Whether any role stands below or above; without one the section is left out. */
export function hasCareerPath({ from, to }: Ladder): boolean {
  return from.length + to.length > 0
}

/** The career ladder: roles one step below, this one, roles one step above. */
export function CareerPath({ role, ladder: { from, to } }: { role: Role; ladder: Ladder }) {
  return (
    <Section id="path" title="Career path" note="Years are typical, not required.">
      <ol className="ladder">
        {from.map((step) => (
          <Rung key={step.id} role={step} what={firstSentence(step.summary)} />
        ))}
        <Rung role={role} current what="This page" />
        {to.map((step) => (
          <Rung key={step.id} role={step} what={firstSentence(step.summary)} />
        ))}
      </ol>
    </Section>
  )
}

function Rung({ role, what, current = false }: { role: Role; what: string; current?: boolean }) {
  const { years } = role.glance.experience
  return (
    <li aria-current={current || undefined}>
      <span className="rung">
        {current ? <span className="here">{role.title}</span> : <a href={role.path}>{role.title}</a>}
      </span>
      <span className="years">
        {yearsLabel(years)}
        <YearsBar years={years} marked={current} />
      </span>
      <span>{what}</span>
    </li>
  )
}
