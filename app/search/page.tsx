import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SearchView, searchHeading } from '@/components/search/search-view'
import { content } from '@/lib/content'
import { suggestionLink } from '@/lib/corrections'
import { facetsOf } from '@/lib/search/facets'
import { readSearchQuery, searchPath } from '@/lib/search/search-query'
import { searchRoles } from '@/lib/search/search-roles'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'
import { titleResolver } from '@/lib/titles/resolve-title'

type Props = PageProps<'/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, found } = await find(searchParams)
  return pageMetadata({
    title: query.q === '' ? 'Search all roles' : searchHeading(query, found),
    summary:
      'Search all roles by title, alternate title, skill or duty, and filter them by pay, education and outlook.',
    path: '/search',
    index: false,
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const { library, query, found } = await find(searchParams)
  const resolve = titleResolver(library)
  const resolved = query.q === '' ? undefined : (resolve(query.q) ?? (found.corrected && resolve(found.corrected)))
  if (query.page > found.pages) redirect(searchPath({ ...query, page: found.pages }))
  return (
    <SearchView
      query={query}
      found={found}
      counted={resolved && 'occupations' in resolved ? resolved : undefined}
      library={library}
      suggestAddress={suggestionLink(query.q, site.correctionsTo)}
    />
  )
}

async function find(searchParams: Props['searchParams']) {
  const library = content()
  const facets = facetsOf(library)
  const query = readSearchQuery(await searchParams, facets)
  return { library, query, found: searchRoles(library, facets, query) }
}
