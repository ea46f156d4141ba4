import type { Passage } from './passages'
import { type ProseRule, warningAt } from './prose-rule'

/** Most words of the parts that readers read in one go. What is too short is thin, which `status` tells. */
const MOST = { guide: 2200, profile: 1000, letter: 330, answer: 110 }
const LETTER = 'Sample cover letter'
const QUESTIONS = 'Frequently asked questions'

/** Warns of a role, letter or answer that is longer than anybody reads. */
export const partLength: ProseRule = (prose) => {
  const { kind } = prose.data
  if (kind !== 'guide' && kind !== 'profile') return []
  const body = prose.passages.filter((passage) => passage.kind !== 'field')
  const tooLong = (part: string, passages: Passage[], most: number, advice: string) => {
    const words = passages.reduce((sum, { tally }) => sum + tally.words, 0)
    const [top] = passages
    if (words <= most || !top) return []
    const message = `${part} has ${words} words; ${most} are the most that is read. ${advice}`
    return [warningAt('prose/length', prose, top, [], message)]
  }
  return [
    ...tooLong(`The ${kind}`, body, MOST[kind], 'Take out what a reader of another role could be told as well.'),
    ...tooLong(
      'The letter',
      partsOf(body, LETTER).flat().slice(1),
      MOST.letter,
      'Keep to one obstacle and how it was overcome.',
    ),
    ...partsOf(body, QUESTIONS).flatMap((answer) =>
      tooLong('The answer', answer.slice(1), MOST.answer, 'Give the answer first, then the reason, and stop.'),
    ),
  ]
}

/** Returns what stands below each heading of a section, each with its heading first. */
function partsOf(passages: Passage[], section: string): Passage[][] {
  const parts: Passage[][] = []
  for (const passage of passages) {
    if (passage.section !== section) continue
    if (passage.kind === 'heading') parts.push([])
    parts.at(-1)?.push(passage)
  }
  return parts
}
