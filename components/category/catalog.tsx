import type { Category, Role } from '@/lib/content'

const EXAMPLES = 3

/** All categories with the number of their roles and a few examples. */
export function Catalog({ categories, rolesIn }: { categories: Category[]; rolesIn: (categoryId: string) => Role[] }) {
  return (
    <ul className="catalog">
      {categories.map(({ id, path, title }) => {
        const roles = rolesIn(id)
        return (
          <li key={id}>
            <a href={path}>
              <span className="name">{title}</span>
              <span className="n">
                {roles.length}
                <span className="vh"> {roles.length === 1 ? 'role' : 'roles'}</span>
              </span>
              <span className="eg">
                {roles
                  .slice(0, EXAMPLES)
                  .map((role) => role.title)
                  .join(', ')}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
