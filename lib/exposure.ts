import type { ExposureMeasure, OccupationData } from './content/schema/occupation'

type Measured = NonNullable<OccupationData['exposure']>[number]

/** What each measure is called, and what it measures, in plain words. */
export const exposureMeasures: Record<ExposureMeasure, { name: string; measures: string; kind: 'ability' | 'use' }> = {
  aioe: {
    name: 'AI occupational exposure',
    measures: 'How closely the abilities that the work needs match what AI could do by 2021, before chat assistants',
    kind: 'ability',
  },
  'gpt-exposure': {
    name: 'Exposure to language models',
    measures: 'The share of tasks that people judged a language model could help finish in half the time',
    kind: 'ability',
  },
  'copilot-applicability': {
    name: 'AI applicability',
    measures:
      'How often people had one assistant, Microsoft Copilot, do activities of this work, and how well that went',
    kind: 'use',
  },
  'observed-exposure': {
    name: 'Observed exposure',
    measures: 'How much of the work people were seen doing with one assistant, Claude, among tasks a model could do',
    kind: 'use',
  },
}

/** Ranks closer than this are called agreement, as are all within the highest or the lowest quarter. */
const CLOSE = 20

/**
 * Returns in plain words whether the measures agree on where an occupation ranks, and if not, which place it highest and
 * lowest and what sets those two apart; undefined for fewer than two measures.
 */
export function describeAgreement(exposure: readonly Measured[]): string | undefined {
  const ranked = [...exposure].sort((a, b) => b.above - a.above)
  const [highest, lowest] = [ranked[0], ranked.at(-1)]
  if (!highest || !lowest || ranked.length < 2) return undefined
  const quarter = lowest.above >= 75 ? 'most' : highest.above <= 25 ? 'least' : undefined
  if (quarter) return `The measures roughly agree: all place this occupation in the ${quarter} exposed quarter.`
  if (highest.above - lowest.above <= CLOSE) {
    const span = lowest.above === highest.above ? '' : ` to ${highest.above}%`
    return `The measures roughly agree: all place this occupation above ${lowest.above}%${span} of others.`
  }
  const [high, low] = [exposureMeasures[highest.measure], exposureMeasures[lowest.measure]]
  const difference = `The measures disagree: ${lower(high.name)} (${highest.year}) ranks this occupation above ${highest.above}% of others, ${lower(low.name)} (${lowest.year}) above ${lowest.above === 0 ? 'none' : `only ${lowest.above}%`}.`
  if (high.kind === low.kind) return difference
  return `${difference} ${
    high.kind === 'ability'
      ? 'The first asks what AI could do, the second what people were seen doing with it.'
      : 'The first counts what people were seen doing with AI, the second what it could do.'
  }`
}

function lower(name: string): string {
  return name.startsWith('AI') ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
