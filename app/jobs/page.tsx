import type { Metadata } from 'next'
import { FilterForm } from '@/components/category/filter-form'
import { LetterNav } from '@/components/category/letter-nav'
import { RoleTable } from '@/components/category/role-table'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { UpdatedLine } from '@/components/site/updated-line'
import { content } from '@/lib/content'
import { newestChange } from '@/lib/feed/newest-change'
import { facetsOf } from '@/lib/search/facets'
import { countFacets } from '@/lib/search/search-roles'
import { collectionGraph } from '@/lib/seo/json-ld/collection-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const summary =
  'Every role described on this site in one list, with median pay, usual education and experience, growth outlook and AI impact.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'All job descriptions, A to Z', summary, path: '/jobs' })
}

export default function AllRolesPage() {
  const library = content()
  const { roles, occupation } = library
  return (
    <>
      <Breadcrumbs current="All roles" />
      <PageHead title="All roles, A to Z" summary={summary}>
        <UpdatedLine date={newestChange(roles)} />
      </PageHead>
      <FilterForm facets={countFacets(roles, facetsOf(library))} />
      <LetterNav roles={roles} />
      <RoleTable label="All roles" roles={roles} occupation={occupation} />
      <JsonLd
        graph={collectionGraph({
          path: '/jobs',
          title: 'All roles, A to Z',
          summary,
          crumbs: { current: 'All roles' },
          items: roles,
          site,
        })}
      />
    </>
  )
}
