import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { skillWeights } from '../related/skill-weights'
import { findPhrase, readTokens } from '../skills/phrase'

interface SkillProposal {
  core: string[]
  common: string[]
  /** In what they were found: `from Electrician, Welder`. */
  from: string
}

const MOST = { core: 6, common: 8 }
/** More roles than these blur what the work is. */
const MOST_ROLES = 4

/** Returns the ids of the skills that a text names, the first named first. */
function skillsInText({ skills }: Library, text: string): string[] {
  const tokens = readTokens(text)
  const found = Object.entries(skills).flatMap(([id, { name, aliases = [] }]) => {
    const places = [name, ...aliases].flatMap((phrase) => findPhrase(readTokens(phrase), tokens)?.start ?? [])
    return places.length > 0 ? [{ id, start: Math.min(...places) }] : []
  })
  return found.sort((a, b) => a.start - b.start).map(({ id }) => id)
}

/**
 * Returns skills for a role: those that its text and title name; without a text also those of the nearest roles. Where
 * nothing is near, it is what the category asks for most, because a file needs a skill. `from` says which.
 */
export function proposeSkills(
  library: Library,
  { title, text, category, near }: { title: string; text?: string | undefined; category: string; near: Role[] },
): SkillProposal {
  const named = skillsInText(library, `${title}\n${text ?? ''}`)
  const neighbors = text === undefined ? near.slice(0, MOST_ROLES) : []
  const all = [...new Set([...named, ...skillsOf(library, neighbors)])]
  if (all.length > 0) {
    const sources = [
      ...(named.length > 0 ? [text === undefined ? 'the title' : 'the text'] : []),
      ...neighbors.map((role) => role.title),
    ]
    return {
      core: all.slice(0, MOST.core),
      common: all.slice(MOST.core, MOST.core + MOST.common),
      from: `from ${sources.join(', ')}`,
    }
  }
  const [any] = [...skillsOf(library, library.rolesIn(category)), ...Object.keys(library.skills)]
  return { core: any === undefined ? [] : [any], common: [], from: 'a stand-in; nothing known is near' }
}

/** The skills of some roles, those of most roles first. */
function skillsOf({ skills }: Library, roles: Role[]): string[] {
  const sums = new Map<string, number>()
  for (const role of roles)
    for (const [id, weight] of skillWeights(role, skills)) sums.set(id, (sums.get(id) ?? 0) + weight)
  return [...sums].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
