/** A stretch of a text, from one offset up to another, and what shall stand there. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Returns a text with stretches replaced; they must not overlap. What is inserted at one place stands there in its order. */
export function splice(text: string, splices: readonly Splice[]): string {
  return splices
    .toReversed()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, text: inserted }) => edited.slice(0, start) + inserted + edited.slice(end), text)
}
