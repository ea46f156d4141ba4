import type { Role } from '../content/role'
import { firstSentence } from '../format'
import { educationLabels, levelLabels, yearsLabel } from '../labels'
import { plainText } from '../mdx/plain-text'
import { type ComparedRow, comparedRow } from './compared-row'

/** Returns what the roles ask of a person. */
export function requirementRows(roles: readonly Role[]): ComparedRow[] {
  return [
    comparedRow(
      'text',
      'Level',
      roles.map(({ level }) => ({ text: levelLabels[level] })),
    ),
    comparedRow(
      'text',
      'Typical education',
      roles.map(({ glance: { education } }) => ({
        text: educationLabels[education.level],
        detail: plainText(education.text),
      })),
      ({ text }) => text,
    ),
    comparedRow(
      'text',
      'Typical experience',
      roles.map(({ glance: { experience } }) => ({
        text: yearsLabel(experience.years),
        detail: plainText(experience.text),
      })),
      ({ text }) => text,
    ),
    comparedRow(
      'text',
      'Key certifications',
      roles.map(({ glance: { certifications } }) => splitAnswer(plainText(certifications.text))),
    ),
  ]
}

// The texts give the answer in their first sentence, then the reason.
function splitAnswer(text: string): { text: string; detail?: string } {
  const answer = firstSentence(text)
  return answer === text ? { text } : { text: answer, detail: text.slice(answer.length).trim() }
}
