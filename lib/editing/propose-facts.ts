import { fittingVerdicts } from '../content/growth'
import type { OccupationData } from '../content/schema/occupation'
import type { EducationLevel } from '../content/schema/role'
import { percent } from '../format'
import { growthLabels } from '../labels'
import { TO_DO } from './placeholders'
import type { RoleDraft } from './role-source'

/** What the Bureau's entries are called here, and how a text begins with them. */
const EDUCATION: Record<string, { level: EducationLevel; bold: string }> = {
  'No formal educational credential': { level: 'none', bold: 'No formal credential' },
  'High school diploma or equivalent': { level: 'high-school', bold: 'High school diploma or equivalent' },
  'Some college, no degree': { level: 'certificate', bold: 'Some college, no degree' },
  'Postsecondary nondegree award': { level: 'certificate', bold: 'Postsecondary certificate' },
  "Associate's degree": { level: 'associate', bold: "Associate's degree" },
  "Bachelor's degree": { level: 'bachelor', bold: "Bachelor's degree" },
  "Master's degree": { level: 'master', bold: "Master's degree" },
  'Doctoral or professional degree': { level: 'doctoral', bold: 'Doctoral or professional degree' },
}
const YEARS: Record<string, number[]> = { None: [0, 2], 'Less than 5 years': [1, 5], '5 years or more': [5] }

/**
 * Returns the facts of a role that the official figures of its occupation tell: education, experience and growth.
 * @param total the figures of all occupations, to compare with
 */
export function proposeFacts(
  { title, entry, projection }: OccupationData,
  total: OccupationData | undefined,
): NonNullable<RoleDraft['glance']> {
  return {
    ...(entry && { education: educationOf(entry, title), experience: experienceOf(entry) }),
    growth: growthOf(projection, title, total?.projection),
  }
}

type Entry = NonNullable<OccupationData['entry']>

function educationOf({ education, basis }: Entry, title: string) {
  const { level, bold } = EDUCATION[education] ?? { level: undefined, bold: education }
  return {
    ...(level && { level }),
    text: `**${bold}** is typical of the official group, ${title}. ${TO_DO}: in what, and what can stand in for it`,
    basis,
  }
}

function experienceOf({ experience, training }: Entry) {
  const related = experience === 'None' ? 'none' : lowerFirst(experience)
  const onTheJob = training === 'None' ? '' : `, and ${lowerFirst(training)}`
  return {
    ...(YEARS[experience] && { years: YEARS[experience] }),
    text: `${TO_DO}: the usual years in bold, and spent doing what. Officially typical: ${related} in a related occupation${onTheJob}`,
    basis: 'editorial',
  }
}

function growthOf(
  { changePercent, from, to, basis }: OccupationData['projection'],
  title: string,
  total: OccupationData['projection'] | undefined,
) {
  const [verdict = 'average'] = fittingVerdicts(changePercent)
  const bold =
    verdict === 'declining' ? 'Declining.' : `${growthLabels[verdict]}${verdict === 'average' ? '' : ' than average'}.`
  const compared = total ? ` (all US jobs: ${percent(total.changePercent)})` : ''
  return {
    verdict,
    text: `**${bold}** ${changeOf(changePercent)} from ${from} to ${to} in the official group, ${title}${compared}`,
    basis,
  }
}

function changeOf(change: number): string {
  if (change === 0) return 'No change in US jobs'
  return `${Math.abs(change)}% ${change > 0 ? 'more' : 'fewer'} US jobs`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
