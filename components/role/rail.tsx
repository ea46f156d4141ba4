import { CopyButton } from '@/components/ui/copy-button'
import { PrintButton } from '@/components/ui/print-button'
import type { ContentsEntry } from './role-contents'

/** What one can do with the page, and its list of contents. */
export function Rail({ contents }: { contents: ContentsEntry[] }) {
  const links = (
    <ol>
      {contents.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} suppressHydrationWarning>
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ol>
  )
  return (
    <aside className="rail" aria-label="Use and navigate this page">
      <div className="rail-stick">
        <ul className="tools">
          <li>
            <CopyButton select="[data-posting]" solid>
              Copy as job posting
            </CopyButton>
          </li>
          <li>
            <PrintButton />
          </li>
        </ul>
        <details className="toc-fold toc">
          <summary>
            On this page
            <span className="sign" />
          </summary>
          <nav aria-label="On this page">{links}</nav>
        </details>
        <contents-list>
          <nav className="toc-rail toc" aria-labelledby="toc-h">
            <h2 id="toc-h">On this page</h2>
            {links}
          </nav>
        </contents-list>
      </div>
    </aside>
  )
}
