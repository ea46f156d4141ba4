import { LadderList } from '@/components/figures/ladder-list'
import { Section } from '@/components/ui/section'
import type { Library, Role } from '@/lib/content'
import { plural } from '@/lib/format'
import { careerPath } from '@/lib/ladder/career-path'
import { rungsOf } from '@/lib/ladder/rungs'

type Near = ReturnType<Library['ladder']>

/** Whether any role stands below or above; without one the section is left out. */
export function hasCareerPath({ from, to }: Near): boolean {
  return from.length + to.length > 0
}

/** The career ladder around a role: where people come from, where it leads, and what each step adds. */
export function CareerPath({ role, library }: { role: Role; library: Library }) {
  const { from, to } = library.ladder(role)
  const rungs = rungsOf(library, careerPath(library, role))
  const ways = [
    from.length > 0 && `${plural(from.length, 'way')} in`,
    to.length > 0 && `${plural(to.length, 'way')} on`,
  ]
  return (
    <Section
      id="path"
      title="Career path"
      note={
        <>
          {ways.filter(Boolean).join(', ')}. Years are typical, not required.
          {rungs.some((rung) => rung.ways.some(({ pay }) => pay !== undefined)) && (
            <>
              {' '}
              Pay is that of the <a href="#pay">official occupations</a>.
            </>
          )}
        </>
      }
    >
      <LadderList rungs={rungs} current={role} />
    </Section>
  )
}
