import { comparePath } from '@/lib/compare/compare-path'
import type { Library, Role } from '@/lib/content'
import { reasonParts } from '@/lib/related/reason-line'
import type { RelatedRole } from '@/lib/related/related-roles'

interface Props {
  role: Role
  /** The nearest roles first. */
  related: RelatedRole[]
  library: Library
}

const MOST = 8

/** The one role that was named, and those with which a comparison says most. */
export function Partners({ role, related, library: { rolesIn } }: Props) {
  const near = new Map(related.map((found) => [found.role, reasonParts(found).join(' ')]))
  const siblings = rolesIn(role.category).filter((other) => other !== role && !near.has(other))
  const partners = [...near, ...siblings.map((other): [Role, string] => [other, 'Same category.'])].slice(0, MOST)
  return (
    <>
      <p className="compare-help">
        <a href={role.path}>{role.title}</a>: {role.summary}
      </p>
      <section className="partners" aria-labelledby="partners-h">
        <h2 id="partners-h">Compare it with</h2>
        <ul>
          {partners.map(([other, reason]) => (
            <li key={other.id}>
              <a className="name" href={comparePath([role.id, other.id])}>
                {other.title}
              </a>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
