import leven from 'leven'

/** Returns ` Did you mean “x”?`, or an empty text when nothing is near; made to stand behind a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates)
  return candidate === undefined ? '' : ` Did you mean “${candidate}”?`
}

/** Returns the candidate of which the word is most likely a misspelling. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.min(3, Math.max(2, Math.floor(word.length / 3)))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()]
    // Few misspell a first letter: “junior” is no slip of the pen for “senior”.
    const distance = leven(a, b, { maxDistance: bestDistance }) + (a[0] === b[0] ? 0 : 1)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
