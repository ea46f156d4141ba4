import { Onward } from '@/components/ui/onward'
import { Section } from '@/components/ui/section'
import type { Category } from '@/lib/content'
import { reasonParts } from '@/lib/related/reason-line'
import type { RelatedRole } from '@/lib/related/related-roles'

interface Props {
  related: RelatedRole[]
  category: Category | undefined
  /** How many roles the category has, this one included. */
  roleCount: number
}

/** The roles nearest to this one with the reason for each, and the way on to all of its category. */
export function MoreRoles({ related, category, roleCount }: Props) {
  return (
    <Section
      id="more"
      title="More roles"
      note={related.length > 0 && 'What each has in common with this one, and what it asks for besides.'}
    >
      {related.length > 0 && (
        <ul className="related">
          {related.map((other) => (
            <li key={other.role.id}>
              <a className="name" href={other.role.path}>
                {other.role.title}
              </a>
              <Reason parts={reasonParts(other)} />
            </li>
          ))}
        </ul>
      )}
      {category && (
        <Onward href={category.path}>
          {roleCount > 1 ? `All ${roleCount} ${category.title} roles` : `All of ${category.title}`}
        </Onward>
      )}
    </Section>
  )
}

function Reason({ parts: [common, only] }: { parts: string[] }) {
  return (
    <span className="what">
      {common}
      {common && only && <br />}
      {only}
    </span>
  )
}
