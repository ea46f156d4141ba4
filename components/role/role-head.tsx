import { comparePath } from '@/lib/compare/compare-path'
import type { Category, Role } from '@/lib/content'
import { lastUpdated } from '@/lib/content/change-log'
import { longDate } from '@/lib/format'
import { levelLabels } from '@/lib/labels'

interface Props {
  role: Role
  category: Category | undefined
  /** The guide that a profile specializes. */
  guide: Role | undefined
  profiles: Role[]
  /** False while the role is a draft or scheduled; only the editor sees it then. */
  isPublic: boolean
}

/** Title, summary, and the line of facts about the page itself. */
export function RoleHead({ role, category, guide, profiles, isPublic }: Props) {
  const updated = lastUpdated(role)
  return (
    <header className="role-head">
      <h1 data-posting>{role.title}</h1>
      <p className="summary" data-posting>
        {role.summary}
      </p>
      <dl className="facts-line">
        {category && (
          <div>
            <dt>Category</dt>
            <dd>
              <a href={category.path}>{category.title}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>Last updated</dt>
          <dd>
            <time dateTime={updated}>{longDate(updated)}</time>
          </dd>
        </div>
        {!isPublic && (
          <div>
            <dt>Not public</dt>
            <dd>
              <mark>{role.publishAt ? `Scheduled for ${longDate(role.publishAt)}` : 'Draft'}</mark>
            </dd>
          </div>
        )}
        <div>
          <dt>Level</dt>
          <dd>{levelLabels[role.level]}</dd>
        </div>
        <div className="compare">
          <dt>Compare</dt>
          <dd>
            <a href={comparePath([role.id])}>with another role</a>
          </dd>
        </div>
        {guide && <Links label="Portrait; the full guide is" roles={[guide]} />}
        {profiles.length > 0 && <Links label="Portraits of special forms" roles={profiles} />}
        {role.aliases.length > 0 && (
          <div>
            <dt>Also called</dt>
            <dd className="plain">{role.aliases.join(', ')}</dd>
          </div>
        )}
      </dl>
    </header>
  )
}

function Links({ label, roles }: { label: string; roles: Role[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {roles.map(({ id, path, title }) => (
        <dd key={id}>
          <a href={path}>{title}</a>
        </dd>
      ))}
    </div>
  )
}
