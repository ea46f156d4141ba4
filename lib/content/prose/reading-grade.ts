import type { Passage } from './passages'
import { type ProseRule, warningAt } from './prose-rule'

/** The last year of high school. No section of the roles in content/ is above 11. */
const MOST_GRADE = 12
/** Below it, a few names of tools decide the grade. */
const FEWEST_WORDS = 80
const LONG_SENTENCES = 18

/** Warns of each section of paragraphs that asks for more years of school than most readers have (Flesch-Kincaid). */
export const readingGrade: ProseRule = (prose) => {
  const sections = new Map<string, Passage[]>()
  for (const passage of prose.passages) {
    if (passage.kind !== 'paragraph') continue
    sections.set(passage.section, [...(sections.get(passage.section) ?? []), passage])
  }
  return [...sections].flatMap(([section, passages]) => {
    const words = passages.reduce((sum, { tally }) => sum + tally.words, 0)
    if (words < FEWEST_WORDS) return []
    const sentences = passages.reduce((sum, { tally }) => sum + tally.sentences, 0)
    const syllables = passages.reduce((sum, { tally }) => sum + tally.syllables, 0)
    const perSentence = words / sentences
    const grade = Math.round(0.39 * perSentence + 11.8 * (syllables / words) - 15.59)
    const heading = prose.passages.find((passage) => passage.kind === 'heading' && passage.section === section)
    const top = heading ?? passages[0]
    if (grade <= MOST_GRADE || !top) return []
    const name = heading ? `“${section}”` : 'The text'
    const advice =
      perSentence > LONG_SENTENCES
        ? `Its sentences have ${Math.round(perSentence)} words on average: write shorter ones.`
        : 'Its sentences are short, but its words are long: write plain ones.'
    const message = `${name} reads at grade ${grade}; ${MOST_GRADE}, the end of high school, is the limit. ${advice}`
    return [warningAt('prose/reading-grade', prose, top, [], message)]
  })
}
