import type { Library } from '../../content/library'
import { skillPath } from '../../skills/skill-path'

interface SkillTerm {
  '@type': 'DefinedTerm'
  '@id': string
  name: string
}

/** Returns a skill by name; the page of the skill says more under the same id. */
export function skillTerm(id: string, { skills }: Library, origin: string): SkillTerm {
  return { '@type': 'DefinedTerm', '@id': `${origin}${skillPath(id)}#term`, name: skills[id]?.name ?? id }
}
