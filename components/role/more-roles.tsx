import { Onward } from '@/components/ui/onward'
import { Section } from '@/components/ui/section'
import type { Category, Role } from '@/lib/content'
import { firstSentence } from '@/lib/format'

const MOST = 6

/** Other roles of the category, and the way on to all of them. */
export function MoreRoles({
  role,
  category,
  siblings,
}: {
  role: Role
  category: Category | undefined
  siblings: Role[]
}) {
  if (!category) return null
  // The roles that follow in the alphabet, then from its start, so that every role is named by some other.
  const at = siblings.findIndex(({ id }) => id === role.id)
  const others = [...siblings.slice(at + 1), ...siblings.slice(0, at)].slice(0, MOST)
  return (
    <Section id="more" title="More roles" note={others.length > 0 && `Also in ${category.title}.`}>
      {others.length > 0 && (
        <ul className="related">
          {others.map(({ id, path, title, summary }) => (
            <li key={id}>
              <a className="name" href={path}>
                {title}
              </a>
              <span className="what">{firstSentence(summary)}</span>
            </li>
          ))}
        </ul>
      )}
      <Onward href={category.path}>
        {others.length > 0 ? `All ${siblings.length} ${category.title} roles` : `All of ${category.title}`}
      </Onward>
    </Section>
  )
}
