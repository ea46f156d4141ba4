import type { Category, Page } from '@/lib/content'
import { Lockup } from './lockup'
import { ThemeSwitch } from './theme-switch'

interface Props {
  siteName: string
  categories: Category[]
  pages: Page[]
}

const MOST_CATEGORIES = 6

/** The foot of every page: what the site is, categories, all content pages, appearance. */
export function Footer({ siteName, categories, pages }: Props) {
  return (
    <footer className="footer">
      <div className="wrap">
        <div className="about">
          <Lockup name={siteName} />
          <p>A reference for what jobs involve, what they pay and what they ask for. It does not list vacancies.</p>
          <ThemeSwitch />
        </div>
        <div>
          <h2>Find</h2>
          <ul>
            <li>
              <a href="/jobs">All roles, A to Z</a>
            </li>
            <li>
              <a href="/skills">Roles by skill</a>
            </li>
            <li>
              <a href="/compare">Compare roles</a>
            </li>
            {categories.slice(0, MOST_CATEGORIES).map(({ id, path, title }) => (
              <li key={id}>
                <a href={path}>{title}</a>
              </li>
            ))}
            {categories.length > MOST_CATEGORIES && (
              <li>
                <a href="/#categories">All categories</a>
              </li>
            )}
          </ul>
        </div>
        <div>
          <h2>About</h2>
          <ul>
            {[
              ...pages,
              { path: '/sources', title: 'Sources' },
              { path: '/changes', title: 'Changes' },
              { path: '/data', title: 'Data' },
            ].map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}
