import type { Library, Role } from '../content'
import { AI_VERDICTS, EDUCATION_LEVELS, GROWTH_VERDICTS, LEVELS } from '../content/schema/role'
import { aiLabels, educationLabels, growthLabels, levelLabels } from '../labels'

export const FACET_IDS = ['category', 'education', 'experience', 'level', 'growth', 'ai', 'pay'] as const
export type FacetId = (typeof FACET_IDS)[number]

export interface Facet {
  id: FacetId
  label: string
  choices: { value: string; label: string }[]
  /** The choice to which a role belongs; undefined when nothing is published. */
  of: (role: Role) => string | undefined
}

interface Band {
  value: string
  label: string
  /** The first value above the band. */
  below: number
}

const EXPERIENCE: Band[] = [
  { value: 'under-2', label: 'Under 2 years', below: 2 },
  { value: '2-to-4', label: '2 to 4 years', below: 5 },
  { value: '5-to-7', label: '5 to 7 years', below: 8 },
  { value: '8-up', label: '8 years or more', below: Number.POSITIVE_INFINITY },
]

const PAY: Band[] = [
  { value: 'under-40', label: 'Under $40,000', below: 40_000 },
  { value: '40-to-60', label: '$40,000 to $60,000', below: 60_000 },
  { value: '60-to-80', label: '$60,000 to $80,000', below: 80_000 },
  { value: '80-to-100', label: '$80,000 to $100,000', below: 100_000 },
  { value: '100-to-150', label: '$100,000 to $150,000', below: 150_000 },
  { value: '150-up', label: '$150,000 or more', below: Number.POSITIVE_INFINITY },
]

/** Returns what roles can be filtered by, with all choices in their order. Experience counts from the fewest years asked for. */
export function facetsOf({ categories, occupation }: Library): Facet[] {
  return [
    {
      id: 'category',
      label: 'Category',
      choices: categories.map(({ id, title }) => ({ value: id, label: title })),
      of: ({ category }) => category,
    },
    {
      id: 'education',
      label: 'Education',
      choices: labeled(EDUCATION_LEVELS, educationLabels),
      of: ({ glance }) => glance.education.level,
    },
    {
      id: 'experience',
      label: 'Experience',
      choices: EXPERIENCE,
      of: ({ glance }) => bandOf(EXPERIENCE, glance.experience.years[0]),
    },
    { id: 'level', label: 'Level', choices: labeled(LEVELS, levelLabels), of: ({ level }) => level },
    {
      id: 'growth',
      label: 'Growth outlook',
      choices: labeled(GROWTH_VERDICTS, growthLabels).reverse(),
      of: ({ glance }) => glance.growth.verdict,
    },
    {
      id: 'ai',
      label: 'AI impact',
      choices: labeled(AI_VERDICTS, aiLabels).reverse(),
      of: ({ glance }) => glance.aiImpact.verdict,
    },
    {
      id: 'pay',
      label: 'Median pay',
      choices: PAY,
      of: ({ soc }) => bandOf(PAY, occupation(soc).pay.median),
    },
  ]
}

function labeled<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }))
}

function bandOf(bands: Band[], value: number | undefined): string | undefined {
  return value === undefined ? undefined : bands.find(({ below }) => value < below)?.value
}
