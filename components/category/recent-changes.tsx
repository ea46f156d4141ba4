import { Onward } from '@/components/ui/onward'
import { Section } from '@/components/ui/section'
import type { Category, Role } from '@/lib/content'
import { shortDate } from '@/lib/format'

interface Props {
  roles: Role[]
  category: (id: string) => Category | undefined
  most: number
}

/** The newest changes to role pages, dated, with what changed. */
export function RecentChanges({ roles, category, most }: Props) {
  const changes = roles
    .flatMap((role) => role.changes.map((change) => ({ role, ...change })))
    .sort((a, b) => b.date.localeCompare(a.date) || a.role.title.localeCompare(b.role.title, 'en'))
    .slice(0, most)
  return (
    <Section id="updated" title="Recently updated" note="Every change is dated and says what changed.">
      <ol className="changes">
        {changes.map(({ role, date, note }) => (
          <li key={`${role.id} ${date} ${note}`}>
            <time dateTime={date}>{shortDate(date)}</time>
            <span>
              <a className="name" href={role.path}>
                {role.title}
              </a>
            </span>
            <span>{note}</span>
            <span className="cat">{category(role.category)?.title}</span>
          </li>
        ))}
      </ol>
      <Onward href="/changes">All changes</Onward>
    </Section>
  )
}
