const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

export function sentencesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
}
