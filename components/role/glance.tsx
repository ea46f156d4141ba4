import type { ReactNode } from 'react'
import { Scale } from '@/components/figures/scale'
import { RichText } from '@/components/mdx/rich-text'
import { Section } from '@/components/ui/section'
import type { GlanceFacts, Source } from '@/lib/content'
import { AI_VERDICTS, GROWTH_VERDICTS } from '@/lib/content/schema/role'
import type { Report } from './report-link'

interface Props {
  facts: GlanceFacts
  /** Ids of the page's sources in order. */
  citations: string[]
  sources: Record<string, Source>
  report: Report
}

/** The six facts, each with the basis it rests on. */
export function Glance({ facts, citations, sources, report }: Props) {
  const { education, experience, certifications, employers, growth, aiImpact } = facts
  const fact = (id: string, label: string, basis: string, children: ReactNode, scale?: ReactNode) => (
    <div id={`fact-${id}`}>
      <dt>
        {label}
        {scale}
      </dt>
      <dd>
        {children}
        <Basis id={basis} source={sources[basis]} report={report(label, `fact-${id}`)} />
      </dd>
    </div>
  )
  const text = (nodes: GlanceFacts['education']['text']) => <RichText as="span" nodes={nodes} sources={citations} />
  return (
    <Section id="glance" title="Role at a glance" note="Each fact names what it rests on.">
      <dl className="glance">
        {fact('education', 'Typical education', education.basis, text(education.text))}
        {fact('experience', 'Typical experience', experience.basis, text(experience.text))}
        {fact('certifications', 'Key certifications', certifications.basis, text(certifications.text))}
        {fact('employers', 'Top employer types', employers.basis, <EmployerList employers={employers.list} />)}
        {fact(
          'growth',
          'Growth outlook',
          growth.basis,
          text(growth.text),
          <Scale step={GROWTH_VERDICTS.indexOf(growth.verdict)} />,
        )}
        {fact(
          'ai-impact',
          `AI impact through ${aiImpact.through}`,
          aiImpact.basis,
          text(aiImpact.text),
          <Scale step={AI_VERDICTS.indexOf(aiImpact.verdict)} />,
        )}
      </dl>
    </Section>
  )
}

function EmployerList({ employers }: { employers: string[] }) {
  return (
    <ul className="inline-list">
      {employers.map((employer) => (
        <li key={employer}>{employer}</li>
      ))}
    </ul>
  )
}

function Basis({ id, source, report }: { id: string; source: Source | undefined; report: ReactNode }) {
  return (
    <span className="basis">
      Basis:{' '}
      {source ? (
        <>
          <a href={`#source-${id}`}>{source.title}</a>, published {source.year}
        </>
      ) : (
        'editors’ judgment'
      )}
      . {report}
    </span>
  )
}
