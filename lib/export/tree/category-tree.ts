import type { Root, RootContent } from 'mdast'
import type { Category, Library, Role } from '../../content'
import { dollars, plural, published } from '../../format'
import { aiLabels, educationLabels, growthLabels, levelLabels, yearsLabel } from '../../labels'
import { categoryLadders } from '../../ladder/category-ladders'
import { rungsOf } from '../../ladder/rungs'
import { CONTENT_LICENSE } from '../content-license'
import { sourceItems } from '../document/closing-sections'
import { describeRung } from '../document/path-section'
import { rungList, sourceList } from './fact-trees'
import { bareLink, emphasis, heading, link, paragraph, table } from './nodes'

/**
 * Returns a category with all facts of its page. The introduction comes first: without the columns of the page, what
 * stands after a table would read as a part of it.
 */
export function categoryTree(category: Category, library: Library, origin: string): Root {
  const { title, summary, path, body, citations } = category
  const roles = library.rolesIn(category.id)
  return {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(
        bareLink(origin + path),
        ` · ${plural(roles.length, 'role')} · License of the text: `,
        link(CONTENT_LICENSE.title, CONTENT_LICENSE.address),
      ),
      paragraph(summary),
      ...body,
      heading(2, 'Roles'),
      roleTable(roles, library, origin),
      paragraph(
        'Pay is that of the official occupation in which a role is counted; its page names the occupation, source and year.',
      ),
      ...ladderTrees(category, library, origin),
      ...(citations.length > 0 ? [heading(2, 'Sources'), sourceList(sourceItems(citations, library))] : []),
    ],
  }
}

function roleTable(roles: Role[], { occupation }: Library, origin: string): RootContent {
  const columns = [
    'Role',
    'Level',
    'Median pay',
    '10th to 90th percentile',
    'Education',
    'Experience',
    'Growth',
    'AI impact',
  ]
  const rows = roles.map(({ title, path, level, soc, glance: { education, experience, growth, aiImpact } }) => {
    const { p10, median, p90 } = occupation(soc).pay
    const hasRange = p10 !== undefined && p90 !== undefined
    return [
      link(title, origin + path),
      levelLabels[level],
      published(median, dollars),
      hasRange ? `${dollars(p10)} to ${dollars(p90)}` : 'Not published',
      educationLabels[education.level],
      yearsLabel(experience.years),
      growthLabels[growth.verdict],
      aiLabels[aiImpact.verdict],
    ]
  })
  const areFigures = (name: string) => name.startsWith('Median') || name.startsWith('10th')
  return table(
    columns,
    rows,
    columns.map((name) => (areFigures(name) ? 'right' : null)),
  )
}

function ladderTrees(category: Category, library: Library, origin: string): RootContent[] {
  const ladders = categoryLadders(library, category.id)
  if (ladders.length === 0) return []
  const elsewhere = (role: Role) => (role.category === category.id ? undefined : library.category(role.category)?.title)
  return [
    heading(2, 'Career ladders'),
    paragraph(emphasis('Years are typical, not required. Pay is that of the official occupations.')),
    ...ladders.map((ladder) =>
      rungList(rungsOf(library, ladder).map((rung) => describeRung(rung, origin, { category: elsewhere(rung.role) }))),
    ),
  ]
}
