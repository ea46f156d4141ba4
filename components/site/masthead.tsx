import { Lockup } from './lockup'

/** The head of every page: skip link, name, main navigation. */
export function Masthead({ siteName, hasAbout }: { siteName: string; hasAbout: boolean }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <div className="wrap">
          <Lockup name={siteName} />
          <nav aria-label="Main">
            <ul>
              <li>
                <a href="/#categories">Browse</a>
              </li>
              <li>
                <a href="/jobs">A to Z</a>
              </li>
              {hasAbout && (
                <li>
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
