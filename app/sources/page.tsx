import type { Metadata } from 'next'
import { Bibliography } from '@/components/site/bibliography'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHead } from '@/components/site/page-head'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/seo/metadata'

const summary =
  'Every source that a figure on this site rests on: who publishes it, when, under which license, and what is taken from it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Sources and licenses of all figures', summary, path: '/sources' })
}

export default function SourcesPage() {
  return (
    <>
      <Breadcrumbs current="Sources" />
      <PageHead title="Sources" summary={summary} />
      <Bibliography sources={content().sources} />
    </>
  )
}
