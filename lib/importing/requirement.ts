import { beginsWithVerb } from '../content/prose/duty-verb'

export const DEGREE = /\b(degree|diploma|ged|bachelor|master[’']?s|associate[’']s|doctorate|ph\.?d)\b/i
export const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const NUMBER = `(?:\\d{1,2}|${NUMBERS.join('|')})`
export const YEARS = new RegExp(`\\b${NUMBER}(?:\\s*(?:-|–|—|to|or)\\s*${NUMBER})?(?:\\+| or more)?\\s+years?\\b`, 'i')
export const EXPERIENCE = /\bexperience|\byears as\b/i
export const CERTIFICATION = /\b(certifi(ed|cations?|cates?)|licen[sc](es?|ed|ure)|registration)\b/i

const LEARNED = /^(an? )?(high school|bachelor|master[’']?s|associate|doctora|ged\b|diploma|degree)/i
const HAVING = /^(have|has|having|hold|holds|possess|possesses|must|obtain)\b/i
/** A certificate is worked on as well: “Certification of boilers”. */
const WANTED =
  /\b(required?|preferred|must|obtain|plus|within|valid|current|eligible|desired|mandatory|necessary|needed)\b/i

/** Whether an item of a list asks for a diploma, years or a certificate, which is no duty wherever it stands. */
export function isRequirement(text: string): boolean {
  if (LEARNED.test(text)) return true
  if (beginsWithVerb(text) && !HAVING.test(text)) return false
  return (
    DEGREE.test(text) || (YEARS.test(text) && EXPERIENCE.test(text)) || (CERTIFICATION.test(text) && WANTED.test(text))
  )
}
