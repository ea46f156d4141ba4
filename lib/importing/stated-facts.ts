import type { RoleDraft } from '../editing/role-source'
import type { Block } from './block'
import { detailsOf, LONGEST } from './read-facts'
import { splitLabel } from './recognize-label'
import { sentencesOf } from './sentences-of'
import { writeInline } from './write-inline'

type Facts = NonNullable<RoleDraft['glance']>

/** A sentence of running text states a fact where it asks for something; an item of the qualifications always does. */
const ASKS =
  /\b(ask|expect|need|require|want|prefer|look for|hold|call for|must|necessary|mandatory|usual|typical|common|minimum|at least)/i
const DENIES = /\b(not|never|without|nor)\b|n[’']t\b/i
const DEGREE = /\b(degree|diploma|ged|bachelor|master[’']?s|associate[’']s|doctorate|ph\.?d)\b/i
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const NUMBER = `(?:\\d{1,2}|${NUMBERS.join('|')})`
const YEARS = new RegExp(`\\b${NUMBER}(?:\\s*(?:-|–|—|to|or)\\s*${NUMBER})?(?:\\+| or more)?\\s+years?\\b`, 'i')
const CERTIFICATION = /\b(certifi(ed|cations?|cates?)|licen[sc](es?|ed|ure)|registration)\b/i
const DRIVING = /\bdriver[’']?s?[’']? licen[sc]es?\b/gi

/**
 * Returns the education, experience and certifications that a text asks for in so many words, but for those that are known.
 * @param guessed a line is added to it for each, and for what is read out of its words
 */
export function statedFacts(
  { running, qualifications }: { running: readonly Block[]; qualifications: readonly Block[] },
  known: Facts,
  guessed: string[],
): Facts {
  const items = qualifications.filter(({ kind }) => kind !== 'heading')
  const stated = [
    ...items.flatMap(({ text }) => sentencesOf(text.slice(splitLabel(text)?.valueStart ?? 0))),
    ...running.flatMap(({ text }) => sentencesOf(text).filter((sentence) => ASKS.test(sentence))),
  ].filter(({ length }) => length <= LONGEST)
  const facts: Facts = {}
  const propose = (
    fact: 'education' | 'experience' | 'certifications',
    told: (sentence: string) => string | undefined,
  ) => {
    const sentence = stated.find((one) => told(one) !== undefined)
    if (sentence === undefined || known[fact]) return
    guessed.push(`glance.${fact}: “${sentence}”`)
    const text = writeInline([{ type: 'text', value: sentence.replace(/[.;]$/, '') }])
    Object.assign(facts, { [fact]: { text, basis: 'editorial', ...detailsOf(fact, told(sentence) ?? '', guessed) } })
  }
  propose('education', (text) =>
    DEGREE.test(text) && !DENIES.test(text) && detailsOf('education', text, []).level ? text : undefined,
  )
  propose('experience', (text) =>
    /\bexperience|\byears as\b/i.test(text) && !DENIES.test(text) ? yearsOf(text) : undefined,
  )
  propose('certifications', (text) => (CERTIFICATION.test(text.replace(DRIVING, '')) ? text : undefined))
  return facts
}

/** Returns “two or three years” as “2 to 3 years”. */
function yearsOf(text: string): string | undefined {
  const years = YEARS.exec(text)?.[0].replace(/[a-z]+/gi, (word) => {
    const at = NUMBERS.indexOf(word.toLowerCase())
    return at < 0 ? word : String(at + 1)
  })
  return years?.replace(/—|\bor\b(?! more)/, 'to')
}
