import { lastUpdated } from '../content/change-log'
import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { type ComparedRow, comparedRow, type NamedLink } from './compared-row'
import { ladderRelations } from './ladder-relation'

/** Returns where the roles stand: their categories, what leads to them and from them, and how they stand to each other. */
export function careerRows(library: Library, roles: readonly Role[]): ComparedRow[] {
  const links = (pages: readonly { title: string; path: string }[]): NamedLink[] =>
    pages.map(({ title, path }) => ({ name: title, path }))
  const ladders = roles.map((role) => library.ladder(role))
  return [
    { kind: 'note', label: 'Between them', lines: ladderRelations(library, roles) },
    comparedRow(
      'links',
      'Often come from',
      ladders.map(({ from }) => links(from)),
    ),
    comparedRow(
      'links',
      'Lead to',
      ladders.map(({ to }) => links(to)),
    ),
    comparedRow(
      'links',
      'Category',
      roles.map(({ category }) => links([library.category(category)].flatMap((found) => found ?? []))),
    ),
    comparedRow('date', 'Last updated', roles.map(lastUpdated)),
  ]
}
