import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CompareView } from '@/components/compare/compare-view'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageStatus } from '@/components/ui/page-status'
import { compareHeading } from '@/lib/compare/compare-heading'
import { comparePath } from '@/lib/compare/compare-path'
import { readCompareQuery } from '@/lib/compare/read-compare-query'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'
import '../styles/compare.css'

type Props = PageProps<'/compare'>

const summary =
  'Two to four roles side by side: pay, outlook, requirements, skills, duties and the steps of the career between them.'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = readCompareQuery(await searchParams, content())
  return pageMetadata({ title: compareHeading(query), summary, path: '/compare', index: false })
}

export default async function ComparePage({ searchParams }: Props) {
  const library = content()
  const query = readCompareQuery(await searchParams, library)
  const { moveTo, roles, status } = query
  if (moveTo !== undefined) redirect(moveTo)
  return (
    <>
      {status !== 200 && <PageStatus code={status} />}
      <div className="print-only print-brand">
        <b>{site.name}</b>
        <span>{site.origin + comparePath(roles.map(({ id }) => id))}</span>
      </div>
      <Breadcrumbs current="Compare" />
      <CompareView query={query} library={library} />
    </>
  )
}
