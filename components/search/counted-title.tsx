import { SourceItems } from '@/components/ui/source-items'
import type { Role, Source } from '@/lib/content'
import { plural } from '@/lib/format'
import type { CountedTitle as Counted } from '@/lib/titles/resolve-title'

const MOST_OCCUPATIONS = 4

interface Props {
  counted: Counted
  sources: Record<string, Source>
}

/** What a title without a page here is officially counted as, and the roles nearest to it. */
export function CountedTitle({ counted: { title, occupations, rolesCounted, nearest, sources: ids }, sources }: Props) {
  const others = nearest.filter((role) => !rolesCounted.includes(role))
  return (
    <section className="counted" aria-labelledby="counted-h">
      <h2 id="counted-h">“{title}” has no page of its own yet</h2>
      <p>
        Officially counted as{' '}
        {occupations.slice(0, MOST_OCCUPATIONS).map(({ soc, title: occupation, specialties }, index) => (
          <span key={soc}>
            {index > 0 && (index === occupations.length - 1 ? ' or ' : ', ')}
            <b>{occupation}</b> (SOC {soc}
            {specialties.length > 0 && `, ${specialties.join(', ')}`})
          </span>
        ))}
        {occupations.length > MOST_OCCUPATIONS &&
          ` or ${plural(occupations.length - MOST_OCCUPATIONS, 'other occupation')}, by what the work is`}
        .
      </p>
      <Roles label="Described here and counted there" roles={rolesCounted} />
      <Roles label="Nearest roles" roles={others} />
      {nearest.length + rolesCounted.length === 0 && <p>No role described here is near to it.</p>}
      <details className="counted-source">
        <summary>Source of this classification</summary>
        <SourceItems ids={ids} sources={sources} />
      </details>
    </section>
  )
}

function Roles({ label, roles }: { label: string; roles: Role[] }) {
  if (roles.length === 0) return null
  return (
    <p>
      {label}:{' '}
      {roles.map(({ id, path, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a className="name" href={path}>
            {title}
          </a>
        </span>
      ))}
      .
    </p>
  )
}
