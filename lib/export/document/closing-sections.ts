import type { Category, Library, Role } from '../../content'
import { lastUpdated } from '../../content/change-log'
import { longDate } from '../../format'
import { reasonLine } from '../../related/reason-line'
import { relatedRoles } from '../../related/related-roles'
import { linkTo } from './link-to'
import type { Section } from './parsed'

/** Returns the roles nearest to this one with the reason for each, and the way on to its category. */
export function moreSection(role: Role, category: Category, library: Library, origin: string): Section<'more'> {
  const related = relatedRoles(library)(role)
  const count = library.rolesIn(category.id).length
  return {
    title: 'More roles',
    note: related.length > 0 ? 'What each has in common with this one, and what it asks for besides.' : undefined,
    related: related.map((other) => ({
      role: linkTo(origin)(other.role),
      relation: other.relation,
      shared: other.shared,
      onlyThere: other.differs,
      says: reasonLine(other),
    })),
    category: {
      title: count > 1 ? `All ${count} ${category.title} roles` : `All of ${category.title}`,
      address: origin + category.path,
      roles: count,
    },
  }
}

/** Returns what changed on the page and when, and how to cite it. */
export function recordSection(role: Role, siteName: string, address: string): Section<'record'> {
  return {
    title: 'Changes and citation',
    note: 'Dates are those of the text, not of the site.',
    changes: role.changes,
    reviewBy: role.reviewBy,
    citation: `${siteName}. “${role.title}.” Last updated ${longDate(lastUpdated(role))}. ${address}`,
  }
}

/** Returns the sources that the page rests on, in the order of their numbers. */
export function sourcesSection(ids: readonly string[], library: Library): Section<'sources'> {
  const policy = library.page('editorial-policy')
  const lead = { type: 'text', value: '“Editors’ judgment” marks what we conclude ourselves.' } as const
  return {
    title: 'Sources',
    items: sourceItems(ids, library),
    note: {
      nodes: policy
        ? [
            { ...lead, value: `${lead.value} How we do that is in the ` },
            { type: 'link', url: policy.path, children: [{ type: 'text', value: 'editorial policy' }] },
            { type: 'text', value: '.' },
          ]
        : [lead],
    },
  }
}

/** Returns what is told of each source. */
export function sourceItems(
  ids: readonly string[],
  { sources }: Pick<Library, 'sources'>,
): Section<'sources'>['items'] {
  return ids.flatMap((id) => {
    const source = sources[id]
    if (!source) return []
    const { publisher, title, address, year, licence, licenceAddress, notice } = source
    return [{ id, publisher, title, address, year, license: licence, licenseAddress: licenceAddress, notice }]
  })
}
