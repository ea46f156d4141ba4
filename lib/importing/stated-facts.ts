import type { RoleDraft } from '../editing/role-source'
import type { Block } from './block'
import { chooseStatements, type Fact, type Statement } from './choose-statements'
import { detailsOf, LONGEST } from './read-facts'
import { type Label, recognizeLabel, splitLabel } from './recognize-label'
import { CERTIFICATION, DEGREE, EXPERIENCE, NUMBERS, YEARS } from './requirement'
import { sentencesOf } from './sentences-of'
import { writeInline } from './write-inline'

type Facts = NonNullable<RoleDraft['glance']>

/** A sentence of running text states a fact where it asks for something; an item of the qualifications always does. */
const ASKS =
  /\b(ask|expect|need|require|want|prefer|look for|hold|call for|must|necessary|mandatory|usual|typical|common|minimum|at least|would be nice|nice to have|a plus)/i
const DENIES = /\b(not|never|without|nor)\b|n[’']t\b/i
const DRIVING = /\bdriver[’']?s?[’']? licen[sc]es?\b/gi

const FACTS: readonly Fact[] = ['education', 'experience', 'certifications']
/** What a statement tells of a fact; undefined where it is about something else. */
const TOLD: Record<Fact, (statement: Statement) => string | undefined> = {
  education: ({ text }) =>
    DEGREE.test(text) && !DENIES.test(text) && detailsOf('education', text, []).level ? text : undefined,
  experience: ({ text, about }) =>
    (about === 'experience' || EXPERIENCE.test(text)) && !DENIES.test(text) ? yearsOf(text) : undefined,
  certifications: ({ text, about }) =>
    about === 'certifications' || CERTIFICATION.test(text.replace(DRIVING, '')) ? text : undefined,
}

/**
 * Returns the education, experience and certifications that a text asks for in so many words, each from a sentence of its own,
 * but for those that are known.
 * @param guessed a line is added to it for each, and for what is read out of its words
 */
export function statedFacts(
  { running, qualifications }: { running: readonly Block[]; qualifications: readonly Block[] },
  known: Facts,
  guessed: string[],
): Facts {
  const stated = [...requirementsIn(qualifications), ...demandsIn(running)].filter(({ text }) => text.length <= LONGEST)
  const facts: Facts = {}
  const needed = FACTS.filter((fact) => !known[fact])
  const chosen = chooseStatements(stated, needed, (one, fact) => TOLD[fact](one) !== undefined)
  for (const fact of needed) {
    const statement = chosen.get(fact)
    if (statement === undefined) continue
    guessed.push(`glance.${fact}: “${statement.text}”`)
    const text = writeInline([{ type: 'text', value: statement.text.replace(/[.;]$/, '') }])
    const details = detailsOf(fact, TOLD[fact](statement) ?? '', guessed)
    Object.assign(facts, { [fact]: { text, basis: 'editorial', ...details } })
  }
  return facts
}

/** Returns what the items of qualifications say, each with what the heading or label of its group tells. */
function requirementsIn(blocks: readonly Block[]): Statement[] {
  let group: Label | undefined
  return blocks.flatMap(({ kind, text }) => {
    const split = splitLabel(text)
    const label = recognizeLabel(split?.label ?? text)
    if (kind === 'heading' || (label && !split)) {
      group = label
      return []
    }
    return sentencesOf(text.slice(split?.valueStart ?? 0)).map((sentence) => ({
      text: sentence,
      about: label ?? group,
    }))
  })
}

function demandsIn(blocks: readonly Block[]): Statement[] {
  const sentences = blocks.flatMap(({ text }) => sentencesOf(text))
  return sentences.filter((text) => ASKS.test(text)).map((text) => ({ text, about: undefined }))
}

/** Returns “two or three years” as “2 to 3 years”. */
function yearsOf(text: string): string | undefined {
  const years = YEARS.exec(text)?.[0].replace(/[a-z]+/gi, (word) => {
    const at = NUMBERS.indexOf(word.toLowerCase())
    return at < 0 ? word : String(at + 1)
  })
  return years?.replace(/—|\bor\b(?! more)/, 'to')
}
