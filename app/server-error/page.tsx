import type { Metadata } from 'next'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  title: { absolute: `Something broke on our side | ${site.name}` },
  description: 'The server could not make this page.',
  robots: { index: false },
}

/** What readers see when the server fails. The build puts it in the place of Next's own error document; see lib/build. */
export default function ServerErrorPage() {
  return (
    <div className="lost">
      <p className="code">500, server error</p>
      <h1>Something broke on our side.</h1>
      <p>The page could not be made. Nothing you did caused it; loading it again in a minute often helps.</p>
      <p className="tries">
        <a href="/">Home</a>
        <a href="/jobs">All roles, A to Z</a>
      </p>
    </div>
  )
}
