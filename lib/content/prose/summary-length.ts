import { type ProseRule, warningAt } from './prose-rule'
import { sentencesOf, tokensOf } from './token'

/** What search engines show of a description before they cut it. */
const MOST_CHARACTERS = 160

/** Warns of a summary whose first sentence is cut off in search results: the description that a page sends is the summary. */
export const summaryLength: ProseRule = (prose) => {
  const summary = prose.passages.find(({ section }) => section === 'summary')
  const [first] = summary ? sentencesOf(tokensOf(summary.text)) : []
  const length = first?.map(({ written }) => written).join(' ').length ?? 0
  if (!summary || length <= MOST_CHARACTERS) return []
  const message = `The first sentence of the summary has ${length} characters; search results show about ${MOST_CHARACTERS} and cut the rest. Say who the person is and what they do in a shorter one, and the rest in a second.`
  return [warningAt('prose/summary-length', prose, summary, [], message)]
}
