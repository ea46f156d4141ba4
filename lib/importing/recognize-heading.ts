import { words } from '../words'

/** What a heading opens. A group stands inside the qualifications, a part inside the section that is named. */
export type Meaning =
  | { opens: SectionName }
  | { opens: 'qualifications'; group: true }
  | { opens: 'overview' | 'outlook'; part: true }
  | { opens: 'glance' }
  | { opens: 'elsewhere' }

/** The sections of guides, and who a role suits; those of profiles are named alike. */
export type SectionName = 'duties' | 'overview' | 'qualifications' | 'outlook' | 'letter' | 'questions' | 'fit'

// Where the words alone do not tell, because what they hang on is a small one or the title.
const PHRASES: [RegExp, Meaning][] = [
  [
    /^(about (us|the (company|team|employer|author|organization))|what we offer|why (join|work)\b.*|how to apply|our \w+|who we are|share( this)?( (page|article|job))?|in this (article|guide)|table of contents)$/,
    { opens: 'elsewhere' },
  ],
  [/\b(interview questions|cover letter tips|equal (employment )?opportunity)\b/, { opens: 'elsewhere' }],
  [
    /^(who (it|this( (role|job|career|work))?) (suits|fits|is for)|who (thrives|does well|suits)\b.*|is .+ right for (you|me))$/,
    { opens: 'fit' },
  ],
  [/^(what|how) you\b.*\b(do|doing|own|work on|impact)$/, { opens: 'duties' }],
  [/^(in this role,? )?you('ll| will)$/, { opens: 'duties' }],
  [
    /^(what (you|you'll|you will)( need| bring| have|'ll bring|'ll need)+\b.*|what (is|are) (required|needed)|what we('re| are)? look(ing)? for|who you are|about you|your profile|how to become an? .+|you have)$/,
    { opens: 'qualifications' },
  ],
  [
    /^((nice|good) to haves?|bonus( points)?|(even better|it helps) if you\b.*)$/,
    { opens: 'qualifications', group: true },
  ],
  [
    /^(what .+ (do|does)( (all day|every day|day to day|on a daily basis))?|what (is|are) (an? )?.+|(a )?day in the life\b.*)$/,
    { opens: 'overview' },
  ],
  [/^(about|why) (the|this|being an?|an?) .+$/, { opens: 'overview' }],
  [/^(the )?(role|job|position)( (description|overview|summary|purpose))?$/, { opens: 'overview' }],
  [/^((quick|key|fast|job|role|career) facts|(.+ )?at a glance)$/, { opens: 'glance' }],
]

interface Vocabulary {
  meaning: Meaning
  /** At least one of them stands in the heading. */
  keys: Set<string>
  /** These may, too. */
  others: Set<string>
}

// In the order in which they are tried; a heading may hold no words but these, those of the title, and the common ones.
const VOCABULARIES: Vocabulary[] = [
  vocabulary({ opens: 'letter' }, 'letter', 'cover'),
  vocabulary({ opens: 'questions' }, 'faq faqs questions', 'frequently asked answers people ask'),
  vocabulary(
    { opens: 'duties' },
    'duties duty responsibilities responsibility accountabilities accountability functions tasks',
    'essential performance work areas activities day-to-day',
  ),
  vocabulary(
    { opens: 'qualifications' },
    'qualifications qualification requirements requirement specification',
    'skills education job experience eligibility person candidate',
  ),
  vocabulary(
    { opens: 'qualifications', group: true },
    `qualifications requirements education experience skills skill certifications certification certificates licenses license
     licensure knowledge abilities ability competencies training credentials degree strengths attributes tools software
     demands background`,
    `required preferred minimum desired desirable basic technical soft hard interpersonal personal physical special
     professional educational academic transferable people leadership communication language computer must-have work
     need equipment proficiency`,
  ),
  vocabulary({ opens: 'outlook' }, 'outlook prospects', 'growth demand salary pay market employment future'),
  vocabulary(
    { opens: 'outlook', part: true },
    'path progression advancement growth market future',
    'outlook demand employment',
  ),
  vocabulary({ opens: 'overview' }, 'overview summary purpose objective description introduction', ''),
  vocabulary({ opens: 'overview', part: true }, 'environment conditions schedule hours', 'working work physical'),
  vocabulary(
    { opens: 'elsewhere' },
    `benefits perks compensation salary pay offer eeo disclaimer acknowledgment acknowledgement signature signatures related
     similar sources references apply application location disclosure`,
    'company process range equal opportunity statement information package articles openings contact',
  ),
]
const COMMON = new Set(
  words(
    `role roles job jobs position positions career careers key core main primary essential principal typical daily general
     major common other additional specific sample example template top about more full list following include`,
  ),
)

/** Returns what a heading opens, as far as its words tell. Words of the role's title in it are passed over. */
export function recognizeHeading(text: string, title: string): Meaning | undefined {
  const plain = text
    .replace(/^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\s:?!.…]+$/, '')
    .toLowerCase()
  const [, phrase] = PHRASES.find(([form]) => form.test(plain)) ?? []
  if (phrase) return phrase
  const passed = new Set(words(title))
  const left = words(plain.replace(/[/&+]/g, ' ')).filter((word) => !passed.has(word))
  const known = VOCABULARIES.find(
    ({ keys, others }) =>
      left.some((word) => keys.has(word)) &&
      left.every((word) => keys.has(word) || others.has(word) || COMMON.has(word)),
  )
  return known?.meaning ?? combinedMeaning(plain, title)
}

/** Of “Qualifications / What we offer” the first meaning that has a place, when every part is known. */
function combinedMeaning(plain: string, title: string): Meaning | undefined {
  const parts = plain.split(/\s*[/|&+]\s*|\s+and\s+/)
  if (parts.length < 2) return undefined
  const meanings = parts.map((part) => recognizeHeading(part, title))
  if (!meanings.every((meaning) => meaning !== undefined)) return undefined
  return meanings.find(({ opens }) => opens !== 'elsewhere') ?? meanings[0]
}

function vocabulary(meaning: Meaning, keys: string, others: string): Vocabulary {
  return { meaning, keys: new Set(words(keys)), others: new Set(words(others)) }
}
