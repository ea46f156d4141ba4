import { contactDetails } from '../content/prose/contact-details'
import { beginsWithVerb } from '../content/prose/duty-verb'
import { isRequirement } from './requirement'

const RESUME = '(?:resum[eé]s?|résumés?|cvs?|cover letter|curriculum vitae)'
const SPEAKS = [
  // Not “people who are looking for a calm day”.
  /(?<!\b(?:who|that|anyone|someone|people|you|candidates?) )\b(?:is|we are|we['’]re) (?:currently |now |actively )*(?:looking for|seeking|hiring|searching for|recruiting) (?:an?|our|the|\d|experienced|motivated)\b/i,
  /\b(?:join|grow with|come work with) (?:us|our)\b/i,
  /\bwe (?:also |can |proudly )?(?:offer|provide you)\b/i,
  /\b(?:firm|company|practice|hospital|clinic|organization|agency|office) (?:also )?(?:offers|provides)\b.*\b(?:insurance|401|paid|pto|leave|match|benefits|bonus)/i,
  // Not “Pay starts at about $30,000 in most states”.
  /^(?:the|your|our) (?:starting )?(?:salary|pay|wage|compensation|hourly rate)(?: range)?(?: for this (?:role|position|job))? (?:is|will be|starts at|ranges from) \$?\d/i,
  /\bequal[- ](?:employment )?opportunit(?:y|ies)\b.{0,30}\bemployer\b|\bEOE\b/,
  /\b(?:regardless of|without regard to) (?:their )?(?:race|age|sex|gender|color)\b/i,
  new RegExp(
    `\\b(?:send|submit|forward|e-?mail|fax|mail|attach) (?:us )?(?:your|an?|the following)\\b.{0,40}\\b${RESUME}`,
    'i',
  ),
  new RegExp(`\\bsend ${RESUME}|\\b(?:submit|send) your application\\b`, 'i'),
  /^(?:to apply\b|how to apply|please (?:apply|contact|call|e-?mail|reply|reach out|inquire)\b|apply (?:online|now|today|at|via|by|in person)\b|(?:interested|qualified) (?:candidates|applicants)\b)/i,
]
const OFFERED =
  /\b(?:401\(?k\)?|pto|paid (?:time off|leave|vacation|holidays?|parental leave)|(?:health|medical|dental|vision|life|disability) insurance|(?:health|medical),? dental|dental(?:,| and) vision|tuition (?:reimbursement|assistance)|sign[- ]on bonus|employee discount|free parking)/i
const KNOWN = /\b(?:knowledge|experience|understanding|familiarity)\b/i

/** Whether a sentence is said by one employer to those who may apply, and tells nothing of the work: “Send your resume to”. */
export function isEmployersVoice(sentence: string): boolean {
  return SPEAKS.some((form) => form.test(sentence)) || contactDetails(sentence).length > 0
}

/** Whether an item of a list says what an employer offers: “PTO after 90 days”. */
export function isOffer(item: string): boolean {
  return OFFERED.test(item) && !KNOWN.test(item) && !beginsWithVerb(item) && !isRequirement(item)
}
