/** Widths of Public Sans at weight 600, in em. They err upward, so that a line is never longer than it is taken for. */
const WIDTHS: [characters: RegExp, em: number][] = [
  [/[ilI.,:;'’|]/, 0.32],
  [/[ fjrtJ1()/-]/, 0.42],
  [/[mwMW@]/, 0.96],
  [/[A-Z0-9&]/, 0.77],
]
const OTHER = 0.6

/** Returns a title in lines of at most so many em, broken between words; a word that is longer has a line of its own. */
export function wrapTitle(title: string, most: number): string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (WIDTHS.find(([known]) => known.test(character))?.[1] ?? OTHER),
    0,
  )
}
