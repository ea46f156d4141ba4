import type { Role } from '@/lib/content'
import { levelLabels, yearsLabel } from '@/lib/labels'
import type { Rung } from '@/lib/ladder/rungs'
import { wayLine } from '@/lib/ladder/way'
import { YearsBar } from './years-bar'

interface Props {
  /** From the foot of the ladder to its top. */
  rungs: Rung[]
  /** The role whose page this is. */
  current?: Role
  /** The name of a category that stands beside a role. */
  categoryOf?: (role: Role) => string | undefined
}

/** A career ladder, a role a rung. Every step is told in words, so that nothing hangs on the order or a line. */
export function LadderList({ rungs, current, categoryOf }: Props) {
  return (
    <ol className="ladder">
      {rungs.map(({ role, ways, leadsTo }) => {
        const { years } = role.glance.experience
        const isCurrent = role === current
        return (
          <li key={role.id} aria-current={isCurrent || undefined}>
            <span className="rung">
              {isCurrent ? (
                <>
                  <span className="here">{role.title}</span>
                  <span className="vh"> (this page)</span>
                </>
              ) : (
                <a href={role.path}>{role.title}</a>
              )}
            </span>
            <span className="years">
              {yearsLabel(years)}
              <YearsBar years={years} marked={isCurrent} />{' '}
              {[levelLabels[role.level], categoryOf?.(role)].filter(Boolean).join(', ')}
            </span>
            <div>
              {leadsTo.length > 0 && <p>Leads to {leadsTo.map(({ title }) => title).join(', ')}.</p>}
              {ways.map((way) => (
                <p key={way.from.id}>{wayLine(way)}</p>
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
