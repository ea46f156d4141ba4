import type { Metadata } from 'next'
import { SearchForm } from '@/components/search/search-form'
import { content } from '@/lib/content'
import { plural } from '@/lib/format'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  title: { absolute: `Page not found | ${site.name}` },
  description: 'There is no page at this address.',
}

export default function NotFound() {
  return (
    <div className="lost">
      <p className="code">404, page not found</p>
      <h1>This position is vacant.</h1>
      <p>
        There is no page at this address. The role may have been renamed or merged with another; its text is almost
        certainly still here.
      </p>
      <SearchForm id="q" label={`Search ${plural(content().roles.length, 'role')} by title, skill or duty`} small />
      <p className="tries">
        <a href="/jobs">All roles, A to Z</a>
        <a href="/#categories">All categories</a>
        <a href="/#updated">Recently updated</a>
      </p>
    </div>
  )
}
