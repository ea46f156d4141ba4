import type { Library } from '../content'
import { roleColumns } from './role-columns'
import { skillColumns, usedSkills } from './skill-columns'
import { writeCsv } from './table'
import { writeRolesJson } from './write-roles-json'

/** A file that readers can download. */
export interface DataFile {
  name: string
  /** The media type. */
  type: string
  /** The media type with its parameters. */
  contentType: string
  title: string
  holds: string
  /** Returns the number of rows. */
  count: (library: Library) => number
  /** Returns the text in pieces. */
  write: (library: Library, origin: string) => Generator<string>
}

const csv = { type: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' }

export const rolesJson: DataFile = {
  name: 'roles.json',
  type: 'application/json',
  contentType: 'application/json; charset=utf-8',
  title: 'Roles as JSON',
  holds: 'One object a role with the same values, and what the columns, sources and skills mean.',
  count: ({ roles }) => roles.length,
  write: writeRolesJson,
}

export const rolesCsv: DataFile = {
  ...csv,
  name: 'roles.csv',
  title: 'Roles as CSV',
  holds: 'One row a role.',
  count: ({ roles }) => roles.length,
  write: (library, origin) => writeCsv(roleColumns(library, origin), library.roles),
}

export const skillsCsv: DataFile = {
  ...csv,
  name: 'skills.csv',
  title: 'Skills as CSV',
  holds: 'One row a skill that a role names.',
  count: (library) => usedSkills(library).length,
  write: (library, origin) => writeCsv(skillColumns(library, origin), usedSkills(library)),
}

/** All files that readers can download, in the order in which they are shown. */
export const dataFiles = [rolesCsv, rolesJson, skillsCsv]

/** Returns the address of a file. */
export function dataPath({ name }: DataFile): string {
  return `/data/${name}`
}
