import { words } from '../../words'
import { dutiesOf } from '../duties'
import type { Role } from '../role'
import { problemAt, type Rule } from './rule'

/**
 * Two roles are nearly the same from this share of their skills (those of either) and of the words of their duties (those
 * of the role with fewer). Of the 68 roles of content/, no two share more than 60% of the skills or 31% of the words, and
 * none of those with half the skills more than 24% of the words. Duties of which a third is copied share 46%.
 */
const LIMIT = { skills: 0.5, words: 0.4 }
/** A profile narrows its guide down, so these two may share more. */
const LIMIT_WITH_GUIDE = { skills: 0.7, words: 0.5 }

interface Compared {
  role: Role
  skills: Set<string>
  /** Read when another role has the same skills. */
  words?: Set<string>
}

/** Two roles differ in skills or duties. Each is held against those before it, and the one most like it is named. */
export const nearDuplicates: Rule = ({ roles }) => {
  // A file with errors is compared once they are mended.
  const whole = [...roles.values()].flatMap((facts) => (facts.entry ? [{ facts, ...read(facts.entry) }] : []))
  const holders = new Map<string, number[]>()
  return whole.flatMap((own, at) => {
    const skillsInBoth = new Uint16Array(at)
    for (const skill of own.skills) {
      const places = holders.get(skill) ?? []
      holders.set(skill, places)
      for (const place of places) skillsInBoth[place] = (skillsInBoth[place] ?? 0) + 1
      places.push(at)
    }
    let most = 0
    let message: string | undefined
    for (let place = 0; place < at; place++) {
      const both = skillsInBoth[place] ?? 0
      const other = both === 0 ? undefined : whole[place]
      const either = own.skills.size + (other?.skills.size ?? 0) - both
      if (!other || both < LIMIT.skills * either) continue
      const limit = isGuideOf(own.role, other.role) || isGuideOf(other.role, own.role) ? LIMIT_WITH_GUIDE : LIMIT
      const share = both < limit.skills * either ? 0 : wordsInBoth(own, other)
      if (share < limit.words || share <= most) continue
      most = share
      message = `The role is nearly the same as ${other.facts.file}: they share ${both} of ${either} skills and ${Math.floor(share * 100)}% of the words of their duties. Say how the two differ, or merge them.`
    }
    return message ? [problemAt('role/near-duplicate', own.facts, 'title', message, 'warning')] : []
  })
}

function read(role: Role): Compared {
  return { role, skills: new Set([...role.skills.core, ...role.skills.common]) }
}

function isGuideOf(guide: Role, profile: Role): boolean {
  return profile.kind === 'profile' && profile.specializes === guide.id
}

/** Returns what share of the words of the one with fewer the other has, too. */
function wordsInBoth(a: Compared, b: Compared): number {
  a.words ??= new Set(dutiesOf(a.role).flatMap(words))
  b.words ??= new Set(dutiesOf(b.role).flatMap(words))
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  let both = 0
  for (const word of fewer) if (more.has(word)) both++
  return both / Math.max(fewer.size, 1)
}
