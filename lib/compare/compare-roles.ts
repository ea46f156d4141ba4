import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { careerRows } from './career-rows'
import type { ComparedRow } from './compared-row'
import { outlookRows } from './outlook-rows'
import { requirementRows } from './requirement-rows'
import { skillRows } from './skill-rows'
import { workRows } from './work-rows'

export interface ComparedGroup {
  title: string
  rows: ComparedRow[]
}

/** Returns two to four roles side by side, matter by matter. */
export function compareRoles(library: Library, roles: readonly Role[]): ComparedGroup[] {
  return [
    { title: 'Pay and outlook', rows: outlookRows(library, roles) },
    { title: 'What is asked for', rows: requirementRows(roles) },
    { title: 'Skills', rows: skillRows(library, roles) },
    { title: 'The work', rows: workRows(library, roles) },
    { title: 'Career', rows: careerRows(library, roles) },
  ]
}
