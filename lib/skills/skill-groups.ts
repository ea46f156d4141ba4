import type { Library } from '../content/library'
import type { Skill } from '../content/schema/vocabulary'
import { oncePer } from '../once-per'
import { skillIndex } from './skill-index'
import { SKILL_KINDS } from './skill-kinds'

export interface ListedSkill {
  id: string
  name: string
  /** Numbers of roles. */
  core: number
  common: number
}

export interface SkillGroup {
  kind: Skill['kind']
  count: number
  /** In A to Z order; names that begin with no letter stand under “#”. */
  letters: { letter: string; skills: ListedSkill[] }[]
}

/** Returns the skills that roles name by kind, and from A to Z within. It is made once for a library. */
export const skillGroups = oncePer((library: Library): SkillGroup[] => {
  const listed = Array.from(skillIndex(library), ([id, { core, common }]) => ({
    id,
    name: library.skills[id]?.name ?? id,
    core: core.length,
    common: common.length,
  })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return SKILL_KINDS.flatMap((kind) => {
    const skills = listed.filter(({ id }) => library.skills[id]?.kind === kind)
    return skills.length > 0 ? [{ kind, count: skills.length, letters: byLetter(skills) }] : []
  })
})

function byLetter(skills: ListedSkill[]): SkillGroup['letters'] {
  const letters = new Map<string, ListedSkill[]>()
  for (const skill of skills) {
    const initial = skill.name.normalize('NFD').charAt(0).toUpperCase()
    const letter = /[A-Z]/.test(initial) ? initial : '#'
    const group = letters.get(letter)
    if (group) group.push(skill)
    else letters.set(letter, [skill])
  }
  return Array.from(letters, ([letter, group]) => ({ letter, skills: group }))
}
