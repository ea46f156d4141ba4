import { Icon } from '@/components/ui/icon'
import { Lockup } from './lockup'

/** The head of every page: skip link, name, search, main navigation. */
export function Masthead({ siteName, hasAbout }: { siteName: string; hasAbout: boolean }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <div className="wrap">
          <Lockup name={siteName} />
          <search>
            <form className="find" action="/search">
              <label className="vh" htmlFor="find">
                Search roles
              </label>
              <suggest-roles>
                <input
                  id="find"
                  name="q"
                  type="search"
                  autoComplete="off"
                  maxLength={200}
                  placeholder="Title, skill or duty"
                  suppressHydrationWarning
                />
              </suggest-roles>
              <button type="submit" aria-label="Search">
                <Icon name="search" />
              </button>
            </form>
          </search>
          <nav aria-label="Main">
            <ul>
              <li className="only-narrow">
                <a href="/search">Search</a>
              </li>
              <li>
                <a href="/jobs">A to Z</a>
              </li>
              <li>
                <a href="/skills">Skills</a>
              </li>
              <li className="only-wide">
                <a href="/compare">Compare</a>
              </li>
              {hasAbout && (
                <li className="only-wide">
                  <a href="/about">About</a>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
