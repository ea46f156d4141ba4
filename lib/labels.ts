import type { AiVerdict, EducationLevel, GrowthVerdict, Level } from './content/schema/role'

/** The words that readers see for the values in front matter. */
export const levelLabels: Record<Level, string> = {
  entry: 'Entry level',
  mid: 'Mid level',
  senior: 'Senior',
  lead: 'Lead or manager',
}

export const educationLabels: Record<EducationLevel, string> = {
  none: 'None required',
  'high-school': 'High school',
  certificate: 'Certificate',
  associate: 'Associate’s',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  doctoral: 'Doctoral',
}

export const growthLabels: Record<GrowthVerdict, string> = {
  declining: 'Declining',
  slower: 'Slower',
  average: 'Average',
  faster: 'Faster',
  'much-faster': 'Much faster',
}

export const aiLabels: Record<AiVerdict, string> = {
  'strong-headwind': 'Strong headwind',
  headwind: 'Headwind',
  mixed: 'Mixed',
  tailwind: 'Tailwind',
  'strong-tailwind': 'Strong tailwind',
}

/** Returns `2–5 years`, `8 years or more` for an open range, `Any` for one from 0. */
export function yearsLabel([from = 0, to]: readonly number[]): string {
  if (to !== undefined) return `${from}–${to} ${to === 1 ? 'year' : 'years'}`
  return from === 0 ? 'Any' : `${from} ${from === 1 ? 'year' : 'years'} or more`
}
