import type { OfficialOccupation } from '../content/official-titles'
import { oncePer } from '../once-per'
import { words } from '../words'

/** Less than this part of what the words of a title say is no likeness: “engineer” alone tells little. */
const LEAST = 0.6

/** A title that an occupation has. */
interface OfficialTitle {
  name: string
  occupation: OfficialOccupation
}

/**
 * Returns the titles that have most in common with one that nobody has, the shortest first; words count the more the fewer
 * titles have them.
 */
export function nearestTitles(occupations: OfficialOccupation[], title: string): OfficialTitle[] {
  const typed = [...new Set(words(title))]
  const titles = titlesWithWords(occupations)
  const uses = new Map(typed.map((word) => [word, titles.filter(({ own }) => own.includes(word)).length]))
  const rarity = (word: string) => Math.log((titles.length + 1) / (uses.get(word) || 1))
  const weigh = (some: string[]) => some.reduce((sum, word) => sum + rarity(word), 0)
  const weighed = titles.map((titled) => ({
    ...titled,
    weight: weigh(typed.filter((word) => titled.own.includes(word))),
  }))
  const most = weighed.reduce((best, { weight }) => Math.max(best, weight), 0)
  if (most === 0 || most < LEAST * weigh(typed)) return []
  return weighed.filter(({ weight }) => weight === most).sort((a, b) => a.own.length - b.own.length)
}

// Takes a second, and an import asks for many titles.
const titlesWithWords = oncePer((occupations: OfficialOccupation[]) =>
  occupations.flatMap((occupation) =>
    [occupation.title, ...occupation.alternates].map((name) => ({ name, occupation, own: words(name) })),
  ),
)
