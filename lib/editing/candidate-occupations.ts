import type { Corpus } from '../content/corpus'
import type { Library } from '../content/library'
import { type OfficialOccupation, publishedCode } from '../content/official-titles'
import type { Role } from '../content/role'
import { nearestRoles } from '../titles/nearest-roles'
import type { CountedTitle } from '../titles/resolve-title'
import { words } from '../words'
import { nearestTitles } from './nearest-title'
import type { Candidate } from './rank-occupations'

interface Candidates {
  candidates: Candidate[]
  /** The title that O*NET has: the one that was typed, or the nearest to it. */
  official: string
  /** The roles whose work is nearest, the nearest first. */
  near: Role[]
}

/** `figures` refuses codes of the armed forces: nothing is published for them. */
const MILITARY = /^55-/

/**
 * Returns the occupations in which a title may be counted: those that have it, else those that have the nearest titles.
 * @param counted what O*NET says of the title; undefined when it does not know it
 */
export function candidateOccupations(
  corpus: Corpus,
  library: Library,
  { title, category, counted }: { title: string; category: string; counted: CountedTitle | undefined },
): Candidates {
  const occupations = library.titles()?.occupations ?? []
  const titled = counted
    ? occupations
        .filter(({ code }) => counted.occupations.some(({ soc }) => code.startsWith(soc)))
        .flatMap((occupation) => [occupation.title, ...occupation.alternates].map((name) => ({ name, occupation })))
        .filter(({ name }) => holdsWords(name, counted.title))
    : nearestTitles(occupations, title)
  const holders = [...new Set(titled.map(({ occupation }) => occupation))]
  const fields = new Set(library.rolesIn(category).map(({ soc }) => fieldOf(soc)))
  const candidates = [...new Set(holders.map(publishedCode))]
    .filter((soc) => !MILITARY.test(soc))
    .map((soc): Candidate => {
      const own = titled.filter(({ occupation }) => publishedCode(occupation) === soc)
      const name = publishedTitle(corpus, occupations, soc)
      return {
        soc,
        title: name,
        isNamed: [name, ...own.map(({ occupation }) => occupation.title)].some((text) => isSameText(text, title)),
        isInField: fields.size === 0 || fields.has(fieldOf(soc)),
        titles: own.length,
      }
    })
  const near = counted
    ? [...new Set([...counted.rolesCounted, ...counted.nearest])]
    : candidates.length > 0
      ? nearestRoles(library, title, holders)
      : []
  return { candidates, official: counted?.title ?? titled[0]?.name ?? title, near }
}

/** Returns the name under which the figures of a SOC code are published, as far as it is known. */
export function publishedTitle(corpus: Corpus, occupations: readonly OfficialOccupation[], soc: string): string {
  return (
    corpus.occupations.get(soc)?.entry?.title ??
    occupations.find(({ code }) => code === `${soc}.00`)?.title ??
    occupations.find((one) => publishedCode(one) === soc)?.title ??
    soc
  )
}

// Managers of all fields have codes that begin alike; the digits behind tell of what.
function fieldOf(soc: string): string {
  return soc.startsWith('11-') ? soc.slice(0, 4) : soc.slice(0, 2)
}

function holdsWords(text: string, wanted: string): boolean {
  const own = words(text)
  return words(wanted).every((word) => own.includes(word))
}

function isSameText(one: string, other: string): boolean {
  return words(one).join(' ') === words(other).join(' ')
}
