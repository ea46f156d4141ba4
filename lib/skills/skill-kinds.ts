import type { Skill } from '../content/schema/vocabulary'

type SkillKind = Skill['kind']

/** The words that readers see for the kinds of skills, of one and of all, in the order in which they are listed. */
export const skillKinds: Record<SkillKind, { one: string; all: string }> = {
  language: { one: 'Programming language', all: 'Programming languages' },
  technology: { one: 'Software or platform', all: 'Software and platforms' },
  tool: { one: 'Tool or equipment', all: 'Tools and equipment' },
  method: { one: 'Method', all: 'Methods' },
  knowledge: { one: 'Subject knowledge', all: 'Subject knowledge' },
  interpersonal: { one: 'Working with people', all: 'Working with people' },
}

/** The kinds in their order. */
export const SKILL_KINDS = Object.keys(skillKinds) as SkillKind[]
