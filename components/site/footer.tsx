import type { Page } from '@/lib/content'
import { Lockup } from './lockup'
import { ThemeSwitch } from './theme-switch'

interface Props {
  siteName: string
  pages: Page[]
}

/** The foot of every page: what the site is, ways to find a role, all content pages, appearance. */
export function Footer({ siteName, pages }: Props) {
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
            <li>
              <a href="/#categories">All categories</a>
            </li>
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
