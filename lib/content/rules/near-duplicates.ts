import { words } from '../../words'
import type { Corpus } from '../corpus'
import { dutiesOf } from '../duties'
import { findToDo } from '../prose/passages'
import type { ParsedRole } from '../role'
import { problemAt, type Rule, skillsAt } from './rule'

/**
 * Two roles are nearly the same from this share of their skills (those of either) and of the words of their duties (those
 * of the role with fewer). Of the 68 roles of content/, no two share more than 60% of the skills or 31% of the words, and
 * none of those with half the skills more than 24% of the words. Duties of which a third is copied share 46%.
 */
const LIMIT = { skills: 0.5, words: 0.4 }
/** A profile narrows its guide down, so these two may share more. */
const LIMIT_WITH_GUIDE = { skills: 0.7, words: 0.5 }

/** A role and the one before it that is most like it. */
export interface Twins {
  facts: ParsedRole
  other: ParsedRole
  skills: { both: number; either: number }
  /** Which share of the words of the duties the two have in common, 0 to 1. */
  words: number
}

/** Two roles differ in skills or duties. Each is held against those before it, and the one most like it is named. */
export const nearDuplicates: Rule = (corpus) =>
  findTwins(corpus).map(({ facts, other, skills, words }) => {
    const message = `The role is nearly the same as ${other.file}: they share ${skills.both} of ${skills.either} skills and ${Math.floor(words * 100)}% of the words of their duties. Say how the two differ, or merge them.`
    return problemAt('role/near-duplicate', facts, 'title', message, 'warning')
  })

interface Compared {
  facts: ParsedRole
  skills: Set<string>
  /** Read when another role has the same skills: the duties are most of a file, and few are ever compared. */
  words?: Set<string>
}

/** Returns the roles that are nearly the same as another. */
export function findTwins({ roles }: Corpus): Twins[] {
  // A file with errors is compared once they are mended.
  const whole = [...roles.values()]
    .filter(({ problems }) => !problems.some(({ fatal }) => fatal))
    .map((facts): Compared => ({ facts, skills: skillsOf(facts) }))
  const holders = new Map<string, number[]>()
  const skillsInBoth = new Uint16Array(whole.length)
  return whole.flatMap((own, at) => {
    const like: number[] = []
    // The two together have at least the skills of this one.
    const fewest = Math.ceil(LIMIT.skills * own.skills.size)
    skillsInBoth.fill(0, 0, at)
    for (const skill of own.skills) {
      const places = holders.get(skill) ?? []
      holders.set(skill, places)
      for (const place of places) {
        const both = (skillsInBoth[place] ?? 0) + 1
        skillsInBoth[place] = both
        if (both === fewest) like.push(place)
      }
      places.push(at)
    }
    let twins: Twins | undefined
    for (const place of like) {
      const other = whole[place]
      const both = skillsInBoth[place] ?? 0
      const either = own.skills.size + (other?.skills.size ?? 0) - both
      if (!other || both < LIMIT.skills * either) continue
      const limit = isGuideOf(own.facts, other.facts) || isGuideOf(other.facts, own.facts) ? LIMIT_WITH_GUIDE : LIMIT
      const share = both < limit.skills * either ? 0 : wordsInBoth(own, other)
      if (share < limit.words || share <= (twins?.words ?? 0)) continue
      twins = { facts: own.facts, other: other.facts, skills: { both, either }, words: share }
    }
    return twins ?? []
  })
}

function skillsOf(facts: ParsedRole): Set<string> {
  return new Set(skillsAt(facts).map(({ value }) => value))
}

function isGuideOf(guide: ParsedRole, { data }: ParsedRole): boolean {
  return data.kind === 'profile' && guide.file.endsWith(`/${data.specializes}.mdx`)
}

/** Returns what share of the words of the one with fewer the other has, too. */
function wordsInBoth(a: Compared, b: Compared): number {
  a.words ??= wordsOf(a.facts)
  b.words ??= wordsOf(b.facts)
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  let both = 0
  for (const word of fewer) if (more.has(word)) both++
  return both / Math.max(fewer.size, 1)
}

// New files are all to-dos, and the same ones.
function wordsOf({ entry }: ParsedRole): Set<string> {
  const duties = entry ? dutiesOf(entry) : []
  return new Set(duties.filter((duty) => findToDo(duty) < 0).flatMap(words))
}
