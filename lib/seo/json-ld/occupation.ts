import type { EducationalOccupationalCredential, Occupation } from 'schema-dts'
import type { Library } from '../../content/library'
import type { Role } from '../../content/role'
import type { EducationLevel } from '../../content/schema/role'
import type { Group, Inline } from '../../content/sections'
import { plainText } from '../../mdx/plain-text'
import { estimatedSalary } from './estimated-salary'
import { skillTerm } from './skill-term'

/** The words that Google documents for levels of education. */
const CREDENTIALS: Record<Exclude<EducationLevel, 'none'>, string> = {
  'high-school': 'high school',
  certificate: 'professional certificate',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctoral: 'postgraduate degree',
}

const MONTHS_A_YEAR = 12

/** Returns a role as an occupation, with the pay of the official occupation in which it is counted. */
export function occupationNode(role: Role, library: Library, origin: string): Occupation {
  const { path, title, aliases, summary, soc, socNote, glance, skills } = role
  const official = library.occupation(soc)
  const salary = estimatedSalary(official, library.sources[official.pay.basis], socNote)
  const { duties, groups } = workOf(role)
  return {
    '@type': 'Occupation',
    '@id': `${origin}${path}#occupation`,
    name: title,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: summary,
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: soc,
      name: official.title,
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'SOC 2018', url: 'https://www.bls.gov/soc/2018/' },
    },
    occupationLocation: { '@type': 'Country', name: 'United States' },
    ...(salary && { estimatedSalary: salary }),
    educationRequirements: education(glance.education),
    experienceRequirements: {
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: (glance.experience.years[0] ?? 0) * MONTHS_A_YEAR,
      description: plainText(glance.experience.text),
    },
    skills: [...skills.core, ...skills.common].map((id) => skillTerm(id, library, origin)),
    responsibilities: duties.map(plainText),
    qualifications: groups.flatMap(({ items }) => items.map(plainText)),
  }
}

function workOf({ kind, sections }: Role): { duties: Inline[]; groups: Group[] } {
  return kind === 'guide'
    ? { duties: sections.duties, groups: sections.qualifications }
    : { duties: sections.responsibilities, groups: sections.requirements }
}

function education({ level, text }: Role['glance']['education']): EducationalOccupationalCredential | string {
  const description = plainText(text)
  if (level === 'none') return description
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: CREDENTIALS[level], description }
}
