import { contactDetails } from './contact-details'
import { EMPLOYER_PHRASES, OPENING } from './employer-phrases'
import type { Passage } from './passages'
import { findPhrases, phrasesOf } from './phrases'
import { type ProseRule, warningAt } from './prose-rule'
import { tokensOf } from './token'

/** An applicant writes to one employer there. */
const LETTER = 'Sample cover letter'

const PHRASES = phrasesOf(Object.fromEntries(EMPLOYER_PHRASES.map(({ phrases, says }) => [phrases, says])))
const WHERE = new Map(
  EMPLOYER_PHRASES.flatMap(({ phrases, where }) => phrases.split('|').map((phrase) => [phrase, where])),
)

/** Warns of what belongs to one employer’s posting and not to a description of the work. */
export const employerVoice: ProseRule = (prose) => {
  const { kind, title, aliases } = prose.data
  if (kind !== 'guide' && kind !== 'profile') return []
  const titles = [title, ...(Array.isArray(aliases) ? aliases : [])].filter((name) => typeof name === 'string')
  return prose.passages.flatMap((passage) => {
    if (passage.section === LETTER) return []
    const details = contactDetails(passage.text).filter(({ at }) => !isInQuotation(passage.text.slice(0, at)))
    return [
      ...spokenIn(passage, titles),
      ...details.map(({ words }) => ({ words, says: OPENING, tokens: tokensOf(words) })),
    ].map(({ words, says, tokens }) => warningAt('prose/employer-voice', prose, passage, tokens, `“${words}” ${says}`))
  })
}

function spokenIn({ text, section }: Passage, titles: string[]) {
  let end = 0
  return findPhrases(text, PHRASES).flatMap(({ phrase, advice, tokens, at }) => {
    const all = tokensOf(text)
    const [before, after] = [all.slice(0, at), all.slice(at + tokens.length)]
    const isMeant = WHERE.get(phrase)?.({ found: tokens, before, after, section, titles }) ?? true
    const marks = /^[^\p{L}]*/u.exec(tokens[0]?.written ?? '')?.[0] ?? ''
    if (!isMeant || isInQuotation(`${before.map(({ written }) => written).join(' ')} ${marks}`)) return []
    // “Please send your resume” holds two phrases and is one mistake.
    if (at < end) return []
    end = at + tokens.length
    return [{ words: phrase, says: advice, tokens }]
  })
}

/** Whether quotation marks that opened in the text have not closed yet. */
function isInQuotation(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0
}
