import type { Corpus } from '../content/corpus'
import type { Library } from '../content/library'
import { publishedCode } from '../content/official-titles'
import type { Role } from '../content/role'
import { nearestRoles } from '../titles/nearest-roles'
import { titleResolver } from '../titles/resolve-title'
import { words } from '../words'
import { nearestTitle } from './nearest-title'

/** The occupation in which people with a title are officially counted, as far as one can tell from the title. */
export interface OccupationProposal {
  /** As its figures are published. */
  soc: string
  title: string
  /** Why, and how sure: a sentence. */
  reason: string
  /** The roles whose work is nearest, the nearest first. */
  near: Role[]
}

const MOST_NAMED = 3

/** Returns the occupation for a title, and undefined when nothing that is known comes near. */
export function proposeOccupation(
  corpus: Corpus,
  library: Library,
  { title, category }: { title: string; category: string },
): OccupationProposal | undefined {
  const official = library.titles()?.occupations ?? []
  const titleOf = (soc: string) =>
    corpus.occupations.get(soc)?.entry?.title ??
    official.find(({ code }) => code === `${soc}.00`)?.title ??
    official.find((one) => publishedCode(one) === soc)?.title ??
    soc
  const found = titleResolver(library)(title)
  if (found && 'role' in found) {
    const { role } = found
    const reason = `as ${role.path} has it, whose title is nearly the same`
    return { soc: role.soc, title: titleOf(role.soc), reason, near: [role] }
  }
  const holders = found ? official.filter(({ code }) => found.occupations.some(({ soc }) => code.startsWith(soc))) : []
  if (found) {
    const [first, ...others] = [...new Set(holders.map(publishedCode))].sort(
      byFit(corpus, library, category, (soc) => words(titleOf(soc)).join(' ') === words(title).join(' ')),
    )
    if (first === undefined) return undefined
    const named = others.slice(0, MOST_NAMED).map((soc) => `${soc} ${titleOf(soc)}`)
    const reason =
      others.length === 0
        ? `O*NET counts “${found.title}” there and nowhere else`
        : `a guess among ${others.length + 1} in which O*NET counts “${found.title}”; besides ${named.join(', ')}`
    return { soc: first, title: titleOf(first), reason, near: [...new Set([...found.rolesCounted, ...found.nearest])] }
  }
  const guess = nearestTitle(official, title)
  if (!guess) return undefined
  const soc = publishedCode(guess.occupation)
  const reason = `a guess: O*NET does not know the title; the nearest that it knows is “${guess.title}”`
  return { soc, title: titleOf(soc), reason, near: nearestRoles(library, title, [guess.occupation]) }
}

// First the occupation of the same name, then one of the fields in which the roles of the category are, then one whose
// figures are there; what is left over from everything else comes last.
function byFit(corpus: Corpus, library: Library, category: string, isNamed: (soc: string) => boolean) {
  const fields = new Map<string, number>()
  for (const { soc } of library.rolesIn(category)) fields.set(soc.slice(0, 2), (fields.get(soc.slice(0, 2)) ?? 0) + 1)
  const traits = (soc: string) => [
    Number(isNamed(soc)),
    fields.get(soc.slice(0, 2)) ?? 0,
    Number(corpus.occupations.has(soc)),
    Number(!soc.endsWith('9')),
  ]
  return (a: string, b: string) => {
    const ofA = traits(a)
    return (
      traits(b)
        .map((value, index) => value - (ofA[index] ?? 0))
        .find((difference) => difference !== 0) ?? (a < b ? -1 : 1)
    )
  }
}
