import type { Metadata } from 'next'
import { LetterNav } from '@/components/category/letter-nav'
import { RoleTable } from '@/components/category/role-table'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/seo/metadata'

const summary =
  'Every role described on this site in one list, with median pay, usual education and experience, growth outlook and AI impact.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'All job descriptions, A to Z', summary, path: '/jobs' })
}

export default function AllRolesPage() {
  const { roles, occupation } = content()
  return (
    <>
      <Breadcrumbs current="All roles" />
      <PageHead title="All roles, A to Z" summary={summary} />
      <LetterNav roles={roles} />
      <RoleTable label="All roles" roles={roles} occupation={occupation} />
    </>
  )
}
