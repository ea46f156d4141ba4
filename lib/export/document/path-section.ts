import type { Library, Role } from '../../content'
import { plural } from '../../format'
import { levelLabels } from '../../labels'
import { careerPath } from '../../ladder/career-path'
import { type Rung, rungsOf } from '../../ladder/rungs'
import { wayLine } from '../../ladder/way'
import { describeYears } from './glance-section'
import { linkTo } from './link-to'
import type { Section } from './parsed'

/** Returns the career ladder around a role; undefined when no role stands below or above it. */
export function pathSection(role: Role, library: Library, origin: string): Section<'path'> | undefined {
  const { from, to } = library.ladder(role)
  if (from.length + to.length === 0) return undefined
  const rungs = rungsOf(library, careerPath(library, role))
  const ways = [
    ...(from.length > 0 ? [`${plural(from.length, 'way')} in`] : []),
    ...(to.length > 0 ? [`${plural(to.length, 'way')} on`] : []),
  ]
  const hasPay = rungs.some((rung) => rung.ways.some(({ pay }) => pay !== undefined))
  return {
    title: 'Career path',
    note: `${ways.join(', ')}. Years are typical, not required.${hasPay ? ' Pay is that of the official occupations.' : ''}`,
    rungs: rungs.map((rung) => describeRung(rung, origin, { isCurrent: rung.role === role })),
  }
}

/** Returns a role of a ladder, what leads there and where it leads. */
export function describeRung(
  { role, ways, leadsTo }: Rung,
  origin: string,
  { isCurrent = false, category }: { isCurrent?: boolean; category?: string | undefined } = {},
): Section<'path'>['rungs'][number] {
  const link = linkTo(origin)
  return {
    role: link(role),
    category,
    level: { id: role.level, label: levelLabels[role.level] },
    years: describeYears(role.glance.experience.years),
    current: isCurrent,
    leadsTo: leadsTo.map(({ title }) => title),
    waysIn: ways.map((way) => ({
      from: link(way.from),
      adds: way.adds,
      payChange: way.pay && {
        value: way.pay.change,
        unit: 'USD/year' as const,
        occupation: way.pay.occupation,
      },
      says: wayLine(way),
    })),
  }
}
