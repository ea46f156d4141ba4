import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryLadder } from '@/components/category/category-ladder'
import { FilterForm } from '@/components/category/filter-form'
import { LetterNav } from '@/components/category/letter-nav'
import { RoleTable } from '@/components/category/role-table'
import { ProseBody } from '@/components/mdx/prose-body'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { UpdatedLine } from '@/components/site/updated-line'
import { content, pagesToBuild } from '@/lib/content'
import { feedPaths } from '@/lib/feed/feed-paths'
import { newestChange } from '@/lib/feed/newest-change'
import { facetsOf } from '@/lib/search/facets'
import { countFacets } from '@/lib/search/search-roles'
import { categoryGraph } from '@/lib/seo/json-ld/collection-graph'
import { categoryMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

type Props = PageProps<'/jobs/[category]'>

export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild(({ categories }) => categories.map(({ id }) => ({ category: id })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category, count } = await find(params)
  return categoryMetadata(category, count)
}

export default async function CategoryPage({ params }: Props) {
  const { category } = await find(params)
  const library = content()
  const { rolesIn, occupation, sources } = library
  const facets = facetsOf(library).filter(({ id }) => id !== 'category')
  const roles = rolesIn(category.id)
  return (
    <>
      <Breadcrumbs above={[{ path: '/jobs', title: 'All roles' }]} current={category.title} />
      <PageHead title={category.title} summary={category.summary}>
        <UpdatedLine date={newestChange(roles)} feed={feedPaths(category).atom} />
      </PageHead>
      <FilterForm categoryId={category.id} facets={countFacets(roles, facets)} />
      <LetterNav roles={roles} />
      <RoleTable label={`${category.title} roles`} roles={roles} occupation={occupation} />
      <CategoryLadder category={category} library={library} />
      <ProseBody prose={category} sources={sources} />
      <JsonLd graph={categoryGraph({ category, library, site })} />
    </>
  )
}

async function find(params: Props['params']) {
  const { category: id } = await params
  const { category, rolesIn } = content()
  return { category: category(id) ?? notFound(), count: rolesIn(id).length }
}
