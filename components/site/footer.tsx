import type { Category, Page } from '@/lib/content'
import { Lockup } from './lockup'
import { ThemeSwitch } from './theme-switch'

interface Props {
  siteName: string
  categories: Category[]
  pages: Page[]
}

/** The foot of every page: what the site is, all categories, all content pages, appearance. */
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
            {categories.map(({ id, path, title }) => (
              <li key={id}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
        {pages.length > 0 && (
          <div>
            <h2>About</h2>
            <ul>
              {pages.map(({ id, path, title }) => (
                <li key={id}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </footer>
  )
}
