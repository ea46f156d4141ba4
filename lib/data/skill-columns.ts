import type { Library } from '../content'
import { CONTENT_LICENSE } from '../export/content-license'
import { skillIndex } from '../skills/skill-index'
import { SKILL_KINDS } from '../skills/skill-kinds'
import { skillPath } from '../skills/skill-path'
import { type Column, oneOf } from './table'

/** Returns the ids of the skills that a role names, in A to Z order of their names. */
export function usedSkills(library: Library): string[] {
  const name = (id: string) => library.skills[id]?.name ?? id
  return [...skillIndex(library).keys()].sort((a, b) => name(a).localeCompare(name(b), 'en'))
}

/** Returns the columns of the table of skills; a row is the id of a skill. */
export function skillColumns(library: Library, origin: string): Column<string>[] {
  const { skills } = library
  const uses = skillIndex(library)
  return [
    { name: 'id', holds: 'Id of the skill, as in the columns of roles.', value: (id) => id },
    { name: 'name', holds: 'Name of the skill.', value: (id) => skills[id]?.name },
    {
      name: 'kind',
      holds: `Kind: ${oneOf(SKILL_KINDS)}.`,
      value: (id) => skills[id]?.kind,
    },
    { name: 'aliases', holds: 'Other spellings.', value: (id) => skills[id]?.aliases ?? [] },
    { name: 'address', holds: 'Address of its page.', value: (id) => origin + skillPath(id) },
    { name: 'core_in', holds: 'Number of roles in which it is core.', value: (id) => uses.get(id)?.core.length },
    { name: 'common_in', holds: 'Number of roles in which it is common.', value: (id) => uses.get(id)?.common.length },
    { name: 'license', holds: 'License of the row.', value: () => CONTENT_LICENSE.id },
  ]
}
