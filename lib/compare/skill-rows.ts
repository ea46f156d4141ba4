import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { skillPath } from '../skills/skill-path'
import { allOf, type CellOf, type ComparedRow, comparedRow, type NamedLink } from './compared-row'

type Cell = CellOf['skills']

/** Returns the skills that all the roles ask for, those of some of them, and those of one only. */
export function skillRows(library: Library, roles: readonly Role[]): ComparedRow[] {
  const ids = [...new Set(roles.flatMap(({ skills }) => [...skills.core, ...skills.common]))]
  const holders = new Map(ids.map((id) => [id, roles.filter((role) => asksFor(role, id))]))
  const heldBy = (isMeant: (count: number) => boolean) => ids.filter((id) => isMeant(holders.get(id)?.length ?? 0))
  const link = (id: string): NamedLink => ({ name: library.skills[id]?.name ?? id, path: skillPath(id) })
  const cells = (among: readonly string[]) => roles.map((role) => ownSkills(role, among, link))

  const shared = heldBy((count) => count === roles.length)
  const some = heldBy((count) => count > 1 && count < roles.length)
  const all = allOf(roles.length)
  const together = sharedSkills(roles, shared, link)
  return [
    shared.length > 0
      ? comparedRow(
          'skills',
          `Skills shared by ${all}`,
          roles.map(() => together),
        )
      : { kind: 'note', label: `Skills shared by ${all}`, lines: [`No skill is asked for by ${all}.`] },
    ...(some.length > 0 ? [comparedRow('skills', 'Skills shared by some', cells(some))] : []),
    comparedRow('skills', 'Skills only here', cells(heldBy((count) => count === 1))),
  ]
}

function asksFor({ skills }: Role, id: string): boolean {
  return skills.core.includes(id) || skills.common.includes(id)
}

function ownSkills({ skills }: Role, among: readonly string[], link: (id: string) => NamedLink): Cell {
  const cell = [
    { label: 'Core', skills: skills.core.filter((id) => among.includes(id)).map(link) },
    { label: 'Common', skills: skills.common.filter((id) => among.includes(id)).map(link) },
  ]
  return cell.filter(({ skills: { length } }) => length > 0)
}

// Roles that ask for the same skill need not ask for it alike: it may be core to one and common in another.
function sharedSkills(roles: readonly Role[], ids: readonly string[], link: (id: string) => NamedLink): Cell {
  const names = new Intl.ListFormat('en-US')
  const groups = new Map<string, { cores: number; skills: NamedLink[] }>()
  for (const id of ids) {
    const cores = roles.filter(({ skills }) => skills.core.includes(id))
    const others = roles.length - cores.length > 1 ? 'others' : 'other'
    const label =
      cores.length === roles.length
        ? 'Core'
        : cores.length === 0
          ? 'Common'
          : `Core for ${names.format(cores.map(({ title }) => title))}, common for the ${others}`
    const group = groups.get(label) ?? { cores: cores.length, skills: [] }
    groups.set(label, group)
    group.skills.push(link(id))
  }
  return Array.from(groups, ([label, group]) => ({ label, ...group }))
    .sort((a, b) => b.cores - a.cores)
    .map(({ label, skills }) => ({ label, skills }))
}
