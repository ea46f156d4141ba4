import type { Corpus } from '../content/corpus'
import type { Library } from '../content/library'
import { type OfficialOccupation, publishedCode, socOf } from '../content/official-titles'
import type { Role } from '../content/role'
import { ALL_OCCUPATIONS } from '../content/schema/occupation'
import { oncePer } from '../once-per'
import { titleResolver } from '../titles/resolve-title'
import { words } from '../words'
import { candidateOccupations, publishedTitle } from './candidate-occupations'
import { type Candidate, rankOccupations } from './rank-occupations'

type Occupation = Pick<Candidate, 'soc' | 'title'>

/** The occupation in which people with a title are officially counted, as far as one can tell from the title. */
export interface OccupationProposal {
  /** Undefined where one cannot tell, as where several fit about equally. */
  occupation: Occupation | undefined
  /** What else it may be, the likeliest first; at most three. */
  others: Occupation[]
  /** Why, and how sure: a sentence without a period. */
  reason: string
  /** The roles whose work is nearest, the nearest first. */
  near: Role[]
}

const MOST_NAMED = 3
/** A word that titles of more occupations hold, such as “technician”, says too little alone. */
const MOST_HOLDERS = 50

/**
 * Returns the occupation for a title or those that it may be, and undefined when nothing that is known comes near.
 * @param soc the code that a document names; taken where there is such an occupation
 */
export function proposeOccupation(
  corpus: Corpus,
  library: Library,
  { title, category, soc }: { title: string; category: string; soc?: string | undefined },
): OccupationProposal | undefined {
  const occupations = library.titles()?.occupations ?? []
  const holder = occupations.find(({ code }) => socOf(code) === soc)
  const named = holder ? publishedCode(holder) : soc === ALL_OCCUPATIONS ? undefined : soc
  if (named !== undefined && (holder || corpus.occupations.has(named))) {
    const occupation = { soc: named, title: publishedTitle(corpus, occupations, named) }
    const near = library.roles.filter((role) => role.soc === named)
    return { occupation, others: [], reason: 'as the document says', near }
  }
  const settled = settledLibrary(library)
  const found = titleResolver(settled)(title)
  if (found && 'role' in found) {
    const { role } = found
    const occupation = { soc: role.soc, title: publishedTitle(corpus, occupations, role.soc) }
    return { occupation, others: [], reason: `as ${role.path} has it, whose title is nearly the same`, near: [role] }
  }
  const { candidates, official, near } = candidateOccupations(corpus, settled, { title, category, counted: found })
  const { ranked, isClear } = rankOccupations(candidates)
  const [first, ...others] = ranked
  if (!first) return undefined

  const size = ranked.length
  const unknown = 'O*NET does not know the title'
  const wide = found ? official : title
  const holders = first.isNamed ? 0 : countHolders(occupations, wide)
  if (holders > MOST_HOLDERS) {
    const reason = `“${wide}” alone says too little; ${holders} occupations have titles with the word`
    return { occupation: undefined, others: found ? ranked.slice(0, MOST_NAMED) : [], reason, near }
  }
  if (!isClear) {
    const where = size === 1 ? 'one occupation only' : `${size} occupations`
    const doubt = size === 1 ? 'and no role of the category is in that field' : 'none clearly likelier than the others'
    const known = found
      ? `O*NET counts “${official}” in ${where}`
      : `${unknown}; the nearest that it knows, such as “${official}”, are in ${where}`
    return { occupation: undefined, others: ranked.slice(0, MOST_NAMED), reason: `${known}, ${doubt}`, near }
  }
  const among = `among ${size} in which O*NET counts “${official}”`
  const reason = !found
    ? `a guess: ${unknown}; the nearest that it knows is “${official}”`
    : size === 1
      ? `O*NET counts “${official}” there and nowhere else`
      : first.isNamed
        ? `the one of that name ${among}`
        : `a guess ${among}, by the field of the category`
  return { occupation: first, others: others.slice(0, MOST_NAMED), reason, near }
}

// A draft in which all occupations stand in does not know its own yet, and tells nothing of another’s.
const settledLibrary = oncePer((library: Library): Library => {
  const isSettled = ({ soc }: Role) => soc !== ALL_OCCUPATIONS
  return {
    ...library,
    roles: library.roles.filter(isSettled),
    rolesIn: (category) => library.rolesIn(category).filter(isSettled),
  }
})

/** Returns how many occupations have titles that hold a title of one word; 0 for longer ones, which are seldom that wide. */
function countHolders(occupations: readonly OfficialOccupation[], title: string): number {
  const [word, ...more] = words(title)
  if (word === undefined || more.length > 0) return 0
  const form = new RegExp(`\\b${word.replace(/\W/g, '\\$&')}s?\\b`, 'i')
  const holders = occupations.filter(({ title: own, alternates }) =>
    [own, ...alternates].some((name) => form.test(name)),
  )
  return new Set(holders.map(publishedCode)).size
}
