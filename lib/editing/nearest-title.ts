import type { OfficialOccupation } from '../content/official-titles'
import { oncePer } from '../once-per'
import { words } from '../words'

/** Less than this part of what the words of a title say is no likeness: “engineer” alone tells little. */
const LEAST = 0.6

/** Returns the title that has most in common with one that nobody has, words counting the more the fewer titles have them. */
export function nearestTitle(
  occupations: OfficialOccupation[],
  title: string,
): { title: string; occupation: OfficialOccupation } | undefined {
  const typed = [...new Set(words(title))]
  const titles = titlesWithWords(occupations)
  const uses = new Map(typed.map((word) => [word, titles.filter(({ own }) => own.includes(word)).length]))
  const rarity = (word: string) => Math.log((titles.length + 1) / (uses.get(word) || 1))
  const weigh = (some: string[]) => some.reduce((sum, word) => sum + rarity(word), 0)
  let best: { title: string; occupation: OfficialOccupation; weight: number; length: number } | undefined
  for (const { own, ...titled } of titles) {
    const weight = weigh(typed.filter((word) => own.includes(word)))
    if (!best || weight > best.weight || (weight === best.weight && own.length < best.length))
      best = { ...titled, weight, length: own.length }
  }
  return best && best.weight > 0 && best.weight >= LEAST * weigh(typed) ? best : undefined
}

// Takes a second, and an import asks for many titles.
const titlesWithWords = oncePer((occupations: OfficialOccupation[]) =>
  occupations.flatMap((occupation) =>
    [occupation.title, ...occupation.alternates].map((title) => ({ title, occupation, own: words(title) })),
  ),
)
