import type { Schooling, STATES } from './content/schema/occupation'
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

export type StateCode = (typeof STATES)[number]

export const stateNames: Record<StateCode, string> = {
  AK: 'Alaska',
  AL: 'Alabama',
  AR: 'Arkansas',
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MA: 'Massachusetts',
  MD: 'Maryland',
  ME: 'Maine',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MS: 'Mississippi',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
}

/** O*NET's five job zones by the preparation that they call for. */
export const jobZoneLabels: Record<number, string> = {
  1: 'Little or none',
  2: 'Some',
  3: 'Medium',
  4: 'Considerable',
  5: 'Extensive',
}

/** O*NET's categories of required education. */
export const schoolingLabels: Record<Schooling, string> = {
  'less-than-high-school': 'Less than high school',
  'high-school': 'High school or equivalent',
  certificate: 'Certificate after high school',
  'some-college': 'Some college courses',
  associate: 'Associate’s degree',
  bachelor: 'Bachelor’s degree',
  'post-baccalaureate': 'Certificate after a bachelor’s',
  master: 'Master’s degree',
  'post-master': 'Certificate after a master’s',
  professional: 'First professional degree',
  doctoral: 'Doctoral degree',
  'post-doctoral': 'Training after a doctorate',
}

/** Returns `2–5 years`, `8 years or more` for an open range, `Any` for one from 0. */
export function yearsLabel([from = 0, to]: readonly number[]): string {
  if (to !== undefined) return `${from}–${to} ${to === 1 ? 'year' : 'years'}`
  return from === 0 ? 'Any' : `${from} ${from === 1 ? 'year' : 'years'} or more`
}
