import type { Token } from './token'

/** A phrase and the text around it. */
interface Around {
  found: readonly Token[]
  before: readonly Token[]
  after: readonly Token[]
  /** The second-level heading above it. */
  section: string
  /** The names of the role. */
  titles: readonly string[]
}

interface EmployerPhrases {
  /** Phrases with `|` between them. */
  phrases: string
  says: string
  /** Where the phrase is an employer’s; everywhere, when left out. */
  where?: (around: Around) => boolean
}

const WORK = 'This text is about the work wherever it is done: say what holds there, or leave it out.'
const SELF = `is one employer speaking of itself. ${WORK}`
const TERMS = `is what one employer offers. ${WORK}`
const CLAUSE = 'is a clause of postings. Leave it out: no employer speaks here.'
/** What is said of a way to apply. */
export const OPENING =
  'is for those who apply to one employer. Leave it out: the text is still read when that job is filled.'

/** What employers write in postings. Where the words have another meaning as well, `where` tells the two apart. */
export const EMPLOYER_PHRASES: EmployerPhrases[] = [
  {
    phrases:
      "we offer|we provide|we are looking for|we're looking for|we are seeking|we're seeking|we seek|we are hiring|we're hiring|we are proud|we're proud|we are committed|we're committed|we encourage|we welcome",
    says: SELF,
  },
  {
    phrases:
      'our team|our company|our organization|our firm|our agency|our business|our client|our clients|our customers|our guests|our patients|our residents|our students|our employees|our staff|our department|our office|our offices|our facility|our clinic|our hospital|our practice|our school|our district|our store|our stores|our shop|our restaurant|our hotel|our mission|our culture|our values|our benefits|our pto|our growing|our busy|our website',
    says: SELF,
  },
  { phrases: 'join us|join our', says: SELF, where: isNoCountry },
  {
    phrases:
      'is looking for a|is looking for an|is seeking a|is seeking an|is hiring a|is hiring an|is currently seeking a|is currently seeking an',
    says: SELF,
    where: isForThisRole,
  },
  { phrases: 'contact us|call us|email us|e-mail us|visit us', says: OPENING, where: isNoCountry },
  {
    phrases:
      'please send|please submit|please email|please e-mail|please mail|please fax|please forward|please call|please contact|please apply|please include|please reply|please visit|to apply send|to apply email|to apply call|no phone calls please|attn',
    says: OPENING,
  },
  {
    phrases:
      'apply online at|send your resume|send your cv|send us your resume|submit your resume|submit your application|email your resume|e-mail your resume|mail your resume|fax your resume',
    says: OPENING,
    where: isNoAnswer,
  },
  { phrases: 'apply now|apply today', says: OPENING, where: (around) => isNoAnswer(around) && opensSentence(around) },
  {
    phrases: 'apply by',
    says: OPENING,
    where: (around) => isNoAnswer(around) && DATE.test(around.after[0]?.plain ?? ''),
  },
  { phrases: 'contact', says: OPENING, where: isNameOfContact },
  {
    phrases:
      'interested candidates should|interested candidates may|interested candidates can|interested candidates must|interested applicants should|interested applicants may|interested applicants can|interested applicants must',
    says: OPENING,
  },
  { phrases: 'benefits include', says: TERMS, where: (around) => isNoAnswer(around) && opensSentence(around) },
  {
    phrases:
      'competitive salary|competitive pay|competitive wage|competitive wages|competitive compensation|competitive benefits',
    says: TERMS,
    where: isOffer,
  },
  { phrases: 'salary commensurate|pay commensurate|wage commensurate', says: TERMS },
  {
    phrases:
      'equal opportunity employer|equal employment opportunity employer|equal opportunity workplace|affirmative action employer|eoe|aa/eoe|eoe/aa|all qualified applicants will receive',
    says: CLAUSE,
  },
]

const DATE = /^\d|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)/
const CONDITION = new Set(['that', 'who', 'which', 'when', 'if', 'while', 'where', 'whether', 'because'])
const OFFERS = new Set(['a', 'an', 'offer', 'offers', 'offering', 'provide', 'provides', 'highly', 'very', 'include'])
/** Behind “competitive salary” they show that it is offered; a noun shows that pay itself is the work. */
const JOINS = new Set([
  'and',
  'plus',
  'with',
  'based',
  'commensurate',
  'package',
  'depending',
  'dependent',
  'doe',
  'for',
])
const PERSONS = ['individual', 'professional']

/** Answers advise the reader, who may well have to send a resume. */
function isNoAnswer({ section }: Around): boolean {
  return section !== 'Frequently asked questions'
}

function opensSentence({ found, before }: Around): boolean {
  const last = before.at(-1)
  return found[0]?.startsSentence === true && (last === undefined || /[.!?:;•–—-]$/.test(last.written))
}

/** “Join US teams” names a country. */
function isNoCountry({ found }: Around): boolean {
  const [first, last] = [found[0]?.written ?? '', found.at(-1)?.written ?? '']
  return !/\bUS\b/.test(last) || first === first.toUpperCase()
}

/** Customers and programs look for things as well; only a posting looks for the bearer of the title. */
function isForThisRole({ before, after, titles }: Around): boolean {
  if (before.slice(-5).some(({ plain }) => CONDITION.has(plain))) return false
  const persons = new Set([
    ...titles.map((title) =>
      title
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1),
    ),
    ...PERSONS,
  ])
  return after.slice(0, 6).some(({ plain }) => persons.has(plain))
}

/** “Contact: Marcia Bell”. */
function isNameOfContact({ found, after }: Around): boolean {
  return /^Contact:$/i.test(found[0]?.written ?? '') && after.slice(0, 2).every(({ startsSentence }) => startsSentence)
}

function isOffer({ found, before, after }: Around): boolean {
  const [next] = after
  const isOffered = found[0]?.startsSentence === true || OFFERS.has(before.at(-1)?.plain ?? '')
  return isOffered && (!next || JOINS.has(next.plain) || /[.,;:!]$/.test(found.at(-1)?.written ?? ''))
}
