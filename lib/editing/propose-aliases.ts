import type { Corpus } from '../content/corpus'
import { type OfficialOccupation, publishedCode } from '../content/official-titles'
import { textsAt } from '../content/rules/rule'
import { words } from '../words'

const MOST = 6

/** Returns other titles for the same work: titles of an occupation that hold every word of a title and that no role has yet. */
export function proposeAliases(corpus: Corpus, title: string, soc: string): string[] {
  const typed = words(title)
  const taken = takenTitles(corpus)
  const known = (corpus.titles().entry?.occupations ?? []).filter(
    (one: OfficialOccupation) => publishedCode(one) === soc,
  )
  const holding = known
    .flatMap(({ alternates }) => alternates)
    .map((alternate) => alternate.replace(/ \(.*\)$/, ''))
    .filter((alternate) => {
      const own = words(alternate)
      return own.length > typed.length && typed.every((word) => own.includes(word))
    })
    .filter((alternate) => !taken.has(alternate.toLowerCase()))
  return [...new Set(holding)].sort((a, b) => words(a).length - words(b).length).slice(0, MOST)
}

/** Returns who has each title and alternate title, by the title in lower case: the file of the role. */
export function takenTitles({ roles }: Corpus): Map<string, string> {
  const titles = [...roles.values()].flatMap((role) =>
    [...textsAt(role, 'title'), ...textsAt(role, 'aliases')].map(({ value }): [string, string] => [
      value.trim().toLowerCase(),
      role.file,
    ]),
  )
  return new Map(titles)
}
