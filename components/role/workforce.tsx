import { BarTable } from '@/components/figures/bar-table'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { Occupation, Source } from '@/lib/content'
import { SCHOOLING } from '@/lib/content/schema/occupation'
import { published } from '@/lib/format'
import { jobZoneLabels, schoolingLabels } from '@/lib/labels'
import type { Report } from './report-link'
import { Technologies } from './technologies'

interface Props {
  occupation: Occupation
  sources: Record<string, Source>
  report: Report
}

/** Who does the work of the occupation: how they enter, what schooling they name, who employs them, with which technology. */
export function Workforce({ occupation, sources, report }: Props) {
  const { title, entry, projection, jobZone, education, industries, technology } = occupation
  return (
    <Section id="workforce" title="Who does this work" note={`Official figures for ${title}.`}>
      <dl className="fact-grid">
        {entry && <Fact label="Education to enter">{entry.education}</Fact>}
        {entry && <Fact label="Experience elsewhere">{noneNeeded(entry.experience)}</Fact>}
        {entry && <Fact label="Training on the job">{noneNeeded(entry.training)}</Fact>}
        {jobZone && (
          <Fact label="Preparation">
            {jobZoneLabels[jobZone.zone]} (job zone {jobZone.zone} of 5)
          </Fact>
        )}
        <Fact label={`Self-employed in ${projection.from}`}>
          {published(projection.selfEmployedPercent, (share) => `${share}%`)}
        </Fact>
      </dl>
      <SourceLine
        ids={[entry?.basis, projection.basis, jobZone?.basis]}
        sources={sources}
        report={report('Who does this work', 'workforce')}
      />
      {education && (
        <div className="figure">
          <BarTable
            caption={`Education that ${education.answers} ${education.asked === 'workers' ? 'people in the occupation' : 'experts on the occupation'} called required, asked in ${education.year}`}
            columns={['Education', 'Share']}
            bars={SCHOOLING.flatMap((level) => {
              const share = education.shares[level]
              return share === undefined
                ? []
                : [
                    {
                      id: level,
                      label: schoolingLabels[level],
                      value: share,
                      text: share < 0.5 ? 'Under 1%' : `${Math.round(share)}%`,
                    },
                  ]
            })}
            most={100}
          />
          <SourceLine ids={[education.basis]} sources={sources} report={report('Education', 'workforce')}>
            Few people are asked, so read it as a tendency
            {education.imprecise && '; O*NET calls some of these shares imprecise'}.
          </SourceLine>
        </div>
      )}
      {industries && (
        <div className="figure">
          <BarTable
            caption={`Industries with the most jobs, ${industries.year}`}
            columns={['Industry', 'Share of jobs']}
            bars={industries.shares.map(({ name, percent }) => ({
              id: name,
              label: name,
              value: percent,
              text: `${percent}%`,
            }))}
            most={100}
          />
          <SourceLine ids={[industries.basis]} sources={sources} report={report('Industries', 'workforce')} />
        </div>
      )}
      {technology && (
        <Technologies technology={technology} sources={sources} report={report('Technology', 'technology')} />
      )}
    </Section>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

// The Bureau's “None” means that none is needed.
function noneNeeded(text: string): string {
  return text === 'None' ? 'None needed' : text
}
