import { BarTable } from '@/components/figures/bar-table'
import { Scale } from '@/components/figures/scale'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { Occupation, Role, Source } from '@/lib/content'
import { EXPOSURE_MEASURES } from '@/lib/content/schema/occupation'
import { AI_VERDICTS } from '@/lib/content/schema/role'
import { describeAgreement, exposureMeasures } from '@/lib/exposure'
import { aiLabels } from '@/lib/labels'
import type { Report } from './report-link'

interface Props {
  role: Role
  occupation: Occupation
  sources: Record<string, Source>
  report: Report
}

/** Whether anybody has measured the occupation; without that the section is left out. */
export function hasAiEvidence({ exposure, tasks }: Occupation): boolean {
  return exposure !== undefined || tasks !== undefined
}

/** Published measures of exposure to AI beside the editors' verdict, what each measures, and where they disagree. */
export function AiEvidence({ role, occupation, sources, report }: Props) {
  const { title, exposure = [], tasks } = occupation
  const { verdict, through } = role.glance.aiImpact
  const agreement = describeAgreement(exposure)
  return (
    <Section id="ai-evidence" title="AI: the evidence" note="A measure of exposure is no prediction.">
      <dl className="fact-grid">
        <div>
          <dt>Editors’ verdict on this role, through {through}</dt>
          <dd>
            {aiLabels[verdict]} <Scale step={AI_VERDICTS.indexOf(verdict)} />
          </dd>
        </div>
      </dl>
      {exposure.length > 0 && (
        <BarTable
          caption={`How far ${title} are exposed to AI, by rank among all occupations measured`}
          columns={['Measure', 'Ranks above']}
          bars={exposure.map(({ measure, above, year, basis }) => ({
            id: measure,
            label: (
              <>
                <a href={`#source-${basis}`}>{exposureMeasures[measure].name}</a>, {year}
                <span className="what">{exposureMeasures[measure].measures}.</span>
              </>
            ),
            value: above,
            text: `${above}%`,
          }))}
          most={100}
        />
      )}
      <div className="prose evidence-says">
        {agreement && <p>{agreement}</p>}
        {tasks && (
          <p>
            Task by task (<a href={`#source-${tasks.basis}`}>{sources[tasks.basis]?.title}</a>, {tasks.year}): of{' '}
            {tasks.listed} tasks that O*NET lists for the occupation and the study covers,{' '}
            {tasks.observed === 0 ? 'none was' : `${tasks.observed} ${tasks.observed === 1 ? 'was' : 'were'}`} seen
            being done with Claude, Anthropic’s assistant. That is use of one product, as far as its maker counted it.
          </p>
        )}
        <p>
          Exposure says which work AI touches. It does not say whether that work shrinks, grows or is done better, and
          none of these measures counts jobs. The verdict is the editors’ own, for this role; the measures are for the
          whole occupation.
        </p>
      </div>
      <SourceLine ids={[]} sources={sources} report={report('AI evidence', 'ai-evidence')}>
        Ranks are our calculation from the published values.
        {exposure.length < EXPOSURE_MEASURES.length && ' Not every study measures this occupation by itself.'}
      </SourceLine>
    </Section>
  )
}
