import { MOST_ROLES } from '@/lib/compare/read-compare-query'
import type { Role } from '@/lib/content'

const LABELS = ['First role', 'Second role', 'Third role', 'Fourth role']

/** The roles that are compared, each in a field to change or empty, and a field for one more. */
export function CompareForm({ roles, titles }: { roles: Role[]; titles: string[] }) {
  const fields = LABELS.slice(0, Math.min(MOST_ROLES, Math.max(2, roles.length + 1)))
  return (
    <form className="compare-form" action="/compare">
      {fields.map((label, at) => (
        <div key={label} className="field">
          <label htmlFor={`role-${at}`}>
            {label}
            {at > 1 && ' (optional)'}
          </label>
          <input
            className="input"
            id={`role-${at}`}
            type="text"
            name="roles"
            list="titles"
            autoComplete="off"
            maxLength={200}
            defaultValue={roles[at]?.title}
          />
        </div>
      ))}
      <button className="button button--solid" type="submit">
        Compare
      </button>
      <datalist id="titles">
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </form>
  )
}
