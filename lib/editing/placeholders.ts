import type { Glance } from '../content/schema/role'
import type { DraftGroup, DraftQuestion } from './role-source'

/** Marks what somebody still has to write or to decide. */
export const TO_DO = 'TODO'

export const SUMMARY = `${TO_DO}: say in one to three sentences what the person does all day and answers for, so that it fits no other role. It stands under the title and in search results.`

/** Returns facts that the schema takes and nobody takes for true. */
export function placeholderFacts(year: number): Glance {
  return {
    education: {
      level: 'high-school',
      text: `${TO_DO}: the usual level of education in bold, and what can stand in for it`,
      basis: 'editorial',
    },
    experience: {
      years: [0, 1],
      text: `${TO_DO}: the usual years of experience in bold, and spent doing what`,
      basis: 'editorial',
    },
    certifications: {
      text: `${TO_DO}: whether the law, employers or nobody asks for a license or certificate, and which`,
      basis: 'editorial',
    },
    employers: {
      list: [`${TO_DO}: a kind of employer`, `${TO_DO}: another kind of employer`],
      basis: 'editorial',
    },
    growth: {
      verdict: 'average',
      text: `${TO_DO}: the verdict in bold, and the official projection`,
      basis: 'editorial',
    },
    aiImpact: {
      verdict: 'mixed',
      through: year + 4,
      text: `${TO_DO}: the verdict in bold, which tasks change and which do not`,
      basis: 'editorial',
    },
  }
}

export const DUTY = `${TO_DO}: a verb, its object, the tool or standard, and the purpose`

export const GROUPS: DraftGroup[] = [
  { title: 'Education', items: [`${TO_DO}: what has to be learned, and where`] },
  { title: 'Technical skills', items: [`${TO_DO}: a skill, and how one tells that it is there`] },
  { title: 'Working with people', items: [`${TO_DO}: what is said to whom`] },
]

export const QUESTION: DraftQuestion = {
  question: `${TO_DO}: what does a reader ask about this role?`,
  answer: `${TO_DO}: the answer first, then the reason, in 45 to 110 words.`,
}

/** What stands in a section of running text until it is written. */
export const BLOCKS = {
  overview: `${TO_DO}: 3 to 5 paragraphs on a real day or week, what goes wrong, what separates a good one from an average one, and who else is in the room.`,
  outlook: `${TO_DO}: 3 or 4 paragraphs on the official figures with their citations, where demand comes from, what AI changes task by task, how people move on, and what drives pay.`,
  letter: `Dear Hiring Manager,\n\n${TO_DO}: one believable person and an obstacle overcome, in 220 to 330 words.\n\nSincerely,\\\n[Your Name]`,
  about: `${TO_DO}: 3 or 4 paragraphs on what is different here from the general role.`,
  fit: `${TO_DO}: 2 or 3 paragraphs on who thrives, who does not, and how one gets there.`,
}
