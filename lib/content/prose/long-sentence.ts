import { excerpt, type ProseRule, warningAt } from './prose-rule'
import { sentencesOf, tokensOf } from './token'

const MOST_WORDS = 35

/** Warns of each sentence that a reader has to begin twice. A list item is one sentence, whatever it holds. */
export const longSentence: ProseRule = (prose) =>
  prose.passages.flatMap((passage) => {
    if (passage.tally.longest <= MOST_WORDS) return []
    const tooLong = sentencesOf(tokensOf(passage.text)).filter((sentence) => sentence.length > MOST_WORDS)
    return tooLong.map((sentence) => {
      const message = `The sentence “${excerpt(sentence)}” has ${sentence.length} words; ${MOST_WORDS} are the most that reads well. Make two of it, or take words out.`
      return warningAt('prose/long-sentence', prose, passage, sentence.slice(0, 4), message)
    })
  })
