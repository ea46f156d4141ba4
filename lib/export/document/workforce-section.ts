import type { Occupation } from '../../content'
import { SCHOOLING } from '../../content/schema/occupation'
import { jobZoneLabels, schoolingLabels } from '../../labels'
import type { Section } from './parsed'

/** More names than this are not listed; O*NET has them all. */
const MANY = 24

/** Returns who does the work of the occupation: how they enter, their schooling, who employs them, with which technology. */
export function workforceSection(occupation: Occupation): Section<'workforce'> {
  const { title, entry, projection, jobZone, industries } = occupation
  return {
    title: 'Who does this work',
    note: `Official figures for ${title}.`,
    entry: entry && {
      education: entry.education,
      experience: noneNeeded(entry.experience),
      training: noneNeeded(entry.training),
      year: entry.year,
      source: entry.basis,
    },
    jobZone: jobZone && {
      zone: jobZone.zone,
      label: jobZoneLabels[jobZone.zone] ?? '',
      year: jobZone.year,
      source: jobZone.basis,
    },
    selfEmployed: {
      value: projection.selfEmployedPercent ?? null,
      unit: 'percent',
      year: projection.from,
      source: projection.basis,
    },
    education: educationShares(occupation),
    industries: industries && {
      caption: `Industries with the most jobs, ${industries.year}`,
      unit: 'percent',
      year: industries.year,
      source: industries.basis,
      shares: industries.shares.map(({ name, percent }) => ({ name, value: percent })),
    },
    technology: technologyOf(occupation),
  }
}

function educationShares({ education }: Occupation): Section<'workforce'>['education'] {
  if (!education) return undefined
  const { answers, asked, year, basis, imprecise = false, shares } = education
  return {
    caption: `Education that ${answers} ${asked === 'workers' ? 'people in the occupation' : 'experts on the occupation'} called required, asked in ${year}`,
    asked,
    answers,
    imprecise,
    unit: 'percent',
    year,
    source: basis,
    shares: SCHOOLING.flatMap((id) => {
      const value = shares[id]
      return value === undefined ? [] : [{ id, label: schoolingLabels[id], value }]
    }),
    caution: `Few people are asked, so read it as a tendency${imprecise ? '; O*NET calls some of these shares imprecise' : ''}.`,
  }
}

function technologyOf({ technology }: Occupation): Section<'workforce'>['technology'] {
  if (!technology) return undefined
  const { hot, inDemand, other, year, basis } = technology
  const onlyHot = hot.filter((name) => !inDemand.includes(name))
  const isLong = inDemand.length + onlyHot.length > MANY
  return {
    title: 'Technology',
    inDemand,
    hot: isLong ? [] : onlyHot,
    moreHot: isLong ? onlyHot.length : undefined,
    other,
    year,
    source: basis,
    caution: '“Hot” and “in demand” are O*NET’s marks.',
  }
}

// The Bureau's “None” means that none is needed.
function noneNeeded(text: string): string {
  return text === 'None' ? 'None needed' : text
}
