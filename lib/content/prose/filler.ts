import { findPhrases, phrasesOf } from './phrases'
import { type ProseRule, warningAt } from './prose-rule'

const FACT = 'Say what is done, with what, for whom.'
const PERSON = 'Name what the person does that shows it.'
const SHORTER = 'Leave it out; the sentence says the same.'

const FILLER = {
  'fast-paced|fast paced|dynamic environment|dynamic team|dynamic individual|exciting opportunity|unique opportunity':
    FACT,
  'vital role|crucial role|pivotal role|integral part|integral role|a key role in|an essential role in|backbone of any|backbone of every':
    FACT,
  'wear many hats|wears many hats|wearing many hats|hit the ground running|hits the ground running': FACT,
  'think outside the box|thinks outside the box|thinking outside the box|out-of-the-box thinking': FACT,
  'above and beyond|move the needle|moves the needle|low-hanging fruit|deep dive|deep dives': FACT,
  'cutting-edge|state-of-the-art|state of the art|best-in-class|world-class|bleeding-edge': FACT,
  'game-changer|game changer|game-changing|paradigm shift|synergy|synergies|synergize|holistic approach': FACT,
  'value-add|value add|added value|win-win|mission-critical solutions|end-to-end solutions|innovative solutions': FACT,
  "ever-changing|ever-evolving|ever-growing|rapidly evolving field|rapidly evolving landscape|rapidly changing world|in today's world|in today's digital age":
    FACT,
  'various tasks|other duties as assigned|other duties as required|duties as assigned|as needed basis|and much more':
    FACT,
  'passionate|passion for|rockstar|rock star|guru|superstar|coding ninja|code ninja|go-getter|self-starter|self starter':
    PERSON,
  'team player|team players|people person|hard worker|hard-working|hardworking|results-driven|results-oriented': PERSON,
  'detail-oriented|detail oriented|goal-oriented|highly motivated|self-motivated|motivated individual|proactive':
    PERSON,
  'can-do attitude|positive attitude|strong work ethic|great attitude|proven track record|excellent track record':
    PERSON,
  'excellent communication skills|great communication skills|strong communication skills|good communication skills':
    'Say what is communicated to whom.',
  'excellent interpersonal skills|strong interpersonal skills|great interpersonal skills': PERSON,
  'fast learner|quick learner|go the extra mile|goes the extra mile|thrives under pressure|works well under pressure':
    PERSON,
  'i am writing to apply|i am excited to apply|i am writing to express|perfect fit for':
    'Begin with what the applicant has done.',
  'delve|delves|delving|realm of|navigate the complexities|navigating the complexities|embark on|embarks on|unlock the potential':
    FACT,
}

const WORDY = {
  'to leverage|leverages|leveraging|utilize|utilizes|utilizing': 'Write “use”.',
  'in order to': 'Write “to”.',
  'due to the fact that': 'Write “because”.',
  'on a daily basis': 'Write “every day”.',
  'on a regular basis|on an ongoing basis': 'Say how often.',
  'at this point in time|at the present time': 'Write “now”, or leave it out.',
  'needless to say|it goes without saying|it is important to note|it should be noted|it is worth noting': SHORTER,
  'when it comes to': 'Write “for” or “in”.',
  'a wide range of|a wide variety of|a broad range of|a variety of|a plethora of|a myriad of':
    'Name two or three of them.',
}

const PHRASES = phrasesOf(
  withReason(FILLER, 'would fit any job and tells the reader nothing.'),
  withReason(WORDY, 'takes more words than it says.'),
)

/** Warns of words that would fit every other job, and of long ways to say a short word. */
export const filler: ProseRule = (prose) =>
  prose.passages.flatMap((passage) =>
    findPhrases(passage.text, PHRASES).map(({ phrase, advice, tokens }) =>
      warningAt('prose/filler', prose, passage, tokens, `“${phrase}” ${advice}`),
    ),
  )

function withReason(phrases: Record<string, string>, reason: string): Record<string, string> {
  return Object.fromEntries(Object.entries(phrases).map(([phrase, advice]) => [phrase, `${reason} ${advice}`]))
}
