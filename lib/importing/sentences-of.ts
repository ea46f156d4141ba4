const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

interface Span {
  text: string
  /** In characters; the spaces behind the sentence are in it. */
  start: number
  end: number
}

/** Returns the sentences of a text with their places, which leave nothing out. */
export function sentenceSpans(text: string): Span[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment.trim(),
    start: index,
    end: index + segment.length,
  })).filter((span) => span.text !== '')
}

export function sentencesOf(text: string): string[] {
  return sentenceSpans(text).map((span) => span.text)
}
