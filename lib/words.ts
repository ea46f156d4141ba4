import { keepSome } from './once-per'

const STOP_WORDS = new Set(
  'a an and or of the to in for with on at by from as is are be do does it its who what how that this i my me you your they their we our not no'.split(
    ' ',
  ),
)

/** A word of a text, where it stands, and the forms under which it is compared. */
export interface Word {
  start: number
  end: number
  /** At least one; a word with a hyphen, slash or dot inside has one for the whole and one for each part. */
  forms: string[]
}

// C++, C# and .NET are words; a point, slash, hyphen or apostrophe inside a word belongs to it.
const WORD =
  /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[./'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#)?/gu

/** Returns the words of a text in order, without the ones that say nothing alone (“the”, “of”). */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: knownForms(match[0]),
  })).filter(({ forms }) => forms.length > 0)
}

/**
 * Returns the words of a text in the form in which they are compared: lower case, without accents, American spelling,
 * singular. The forms are for comparison only, not for display: `exercise` becomes `exercize`.
 */
export function words(text: string): string[] {
  return findWords(text).flatMap(({ forms }) => forms)
}

// Texts use few different words again and again. When there are too many, as from a search box, all are forgotten.
const knownForms = keepSome(formsOf, 50_000)

function formsOf(word: string): string[] {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
  const parts = plain.split(/[./&-]/).filter((part) => part !== '')
  const whole = plain.startsWith('.') ? plain : parts.join('')
  return (parts.length > 1 ? [whole, ...parts] : [whole]).filter((form) => !STOP_WORDS.has(form)).map(americanSingular)
}

// Both sides of a comparison pass through here, so a rule may be broader than the spelling it is for.
const AMERICAN: [RegExp, string][] = [
  [/programmes?$/, 'program'],
  [/is(e|ed|er|ing|ation)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/(?<=\w{3})our/, 'or'],
  [/(?<=\w{2}[bt])re$/, 'er'],
  [/(?<=\w{3})ogue$/, 'og'],
  [/(?<=\w{2}[aeiou])ll(?=(ed|er|ing|or|ery)$)/, 'l'],
  [/(?<=\w{3})ence$/, 'ense'],
  [/(?<=pract|adv)ise$/, 'ice'],
  [/(?<=^|\w)(p|orthop|an|gyn|h|encyclop)ae(?=d|s|c|m)/, '$1e'],
  [/(?<=dg)ement$/, 'ment'],
  [/^tyre$/, 'tire'],
  [/^grey/, 'gray'],
  [/^cheque$/, 'check'],
  [/^plough/, 'plow'],
  [/^kerb/, 'curb'],
  [/^mould/, 'mold'],
  [/^draught/, 'draft'],
  [/^aluminium$/, 'aluminum'],
  [/^jewell?ery$/, 'jewelry'],
]

function americanSingular(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  return AMERICAN.reduce((form, [british, american]) => form.replace(british, american), singular(word))
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
