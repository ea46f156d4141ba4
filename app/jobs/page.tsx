import type { Metadata } from 'next'
import { FilterForm } from '@/components/category/filter-form'
import { LetterNav } from '@/components/category/letter-nav'
import { RoleTable } from '@/components/category/role-table'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { content } from '@/lib/content'
import { facetsOf } from '@/lib/search/facets'
import { countFacets } from '@/lib/search/search-roles'
import { pageMetadata } from '@/lib/seo/metadata'

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
      <PageHead title="All roles, A to Z" summary={summary} />
      <FilterForm facets={countFacets(roles, facetsOf(library))} />
      <LetterNav roles={roles} />
      <RoleTable label="All roles" roles={roles} occupation={occupation} />
    </>
  )
}
