import type { Occupation, Role, Source } from '../../content'
import { EXPOSURE_MEASURES } from '../../content/schema/occupation'
import { describeAgreement, exposureMeasures } from '../../exposure'
import { aiLabels } from '../../labels'
import type { Section } from './parsed'

/** Returns published measures of exposure to AI beside the editors' verdict; undefined when nobody measured the occupation. */
export function aiEvidenceSection(
  { glance: { aiImpact } }: Role,
  { title, exposure = [], tasks }: Occupation,
  sources: Record<string, Source>,
): Section<'ai-evidence'> | undefined {
  if (exposure.length === 0 && !tasks) return undefined
  return {
    title: 'AI: the evidence',
    note: 'A measure of exposure is no prediction.',
    verdict: { id: aiImpact.verdict, label: aiLabels[aiImpact.verdict], through: aiImpact.through },
    measures:
      exposure.length === 0
        ? undefined
        : {
            caption: `How far ${title} are exposed to AI, by rank among all occupations measured`,
            unit: 'percent',
            items: exposure.map(({ measure, above, year, basis }) => {
              const { name, measures } = exposureMeasures[measure]
              return { id: measure, name, measures, above, year, source: basis }
            }),
          },
    agreement: describeAgreement(exposure),
    tasks: tasks && {
      listed: tasks.listed,
      observed: tasks.observed,
      unit: 'tasks',
      year: tasks.year,
      source: tasks.basis,
      says: `Task by task (${sources[tasks.basis]?.title}, ${tasks.year}): of ${tasks.listed} tasks that O*NET lists for the occupation and the study covers, ${seen(tasks.observed)} seen being done with Claude, Anthropic’s assistant. That is use of one product, as far as its maker counted it.`,
    },
    meaning:
      'Exposure says which work AI touches. It does not say whether that work shrinks, grows or is done better, and none of these measures counts jobs. The verdict is the editors’ own, for this role; the measures are for the whole occupation.',
    caution: `Ranks are our calculation from the published values.${exposure.length < EXPOSURE_MEASURES.length ? ' Not every study measures this occupation by itself.' : ''}`,
  }
}

function seen(observed: number): string {
  if (observed === 0) return 'none was'
  return observed === 1 ? '1 was' : `${observed} were`
}
