import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { skillWeights } from '../related/skill-weights'
import { skillsNamed } from '../skills/skills-named'
import { words } from '../words'

interface SkillProposal {
  core: string[]
  common: string[]
  /** In what they were found: `from “SQL”; from Electrician, Welder`. */
  from: string
  /** Whether nothing was found, and one stands in because a file needs one. */
  isStandIn: boolean
}

interface Wanted {
  title: string
  text?: string | undefined
  category: string
  /** The occupation in which the title is counted, as far as it is known. */
  soc: string | undefined
  near: Role[]
}

const MOST = { core: 6, common: 8 }
/** More roles than these blur what the work is. */
const MOST_ROLES = 4

/**
 * Returns skills for a role: those that its text and title name; without a text also those of roles that do the same work.
 * Where there is none, it is what the category asks for most, because a file needs a skill.
 */
export function proposeSkills(library: Library, { title, text, category, soc, near }: Wanted): SkillProposal {
  const named = skillsNamed(library, { title, text })
  const isAlike = (role: Role) => groupOf(role.soc) === groupOf(soc) || holdsTitle(role, title)
  const neighbors = text === undefined ? near.filter(isAlike).slice(0, MOST_ROLES) : []
  const all = [...new Set([...named.map(({ id }) => id), ...skillsOf(library, neighbors)])]
  if (all.length > 0) {
    const sources = [
      ...(named.length > 0 ? [`from ${named.map((one) => `“${one.words}”`).join(', ')}`] : []),
      ...(neighbors.length > 0 ? [`from ${neighbors.map((role) => role.title).join(', ')}`] : []),
    ]
    return {
      core: all.slice(0, MOST.core),
      common: all.slice(MOST.core, MOST.core + MOST.common),
      from: sources.join('; '),
      isStandIn: false,
    }
  }
  const [any] = [...skillsOf(library, library.rolesIn(category)), ...Object.keys(library.skills)]
  const from = 'a stand-in; no skill of skills.yaml was found'
  return { core: any === undefined ? [] : [any], common: [], from, isStandIn: true }
}

// “29-114” is what a nurse shares with other nurses; codes that have less in common are of other work.
function groupOf(soc = ''): string | undefined {
  return soc === '' ? undefined : soc.slice(0, 6)
}

/** Whether one of the two titles holds all words of the other. */
function holdsTitle({ title: own, aliases }: Role, title: string): boolean {
  const typed = words(title)
  return [own, ...aliases].some((name) => {
    const known = words(name)
    return known.every((word) => typed.includes(word)) || typed.every((word) => known.includes(word))
  })
}

/** The skills of some roles, those of most roles first. */
function skillsOf({ skills }: Library, roles: Role[]): string[] {
  const sums = new Map<string, number>()
  for (const role of roles)
    for (const [id, weight] of skillWeights(role, skills)) sums.set(id, (sums.get(id) ?? 0) + weight)
  return [...sums].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
