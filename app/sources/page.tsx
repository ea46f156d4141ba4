import type { Metadata } from 'next'
import { Bibliography } from '@/components/site/bibliography'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { content } from '@/lib/content'
import { pageGraph } from '@/lib/seo/json-ld/page-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const summary =
  'Every source that a figure on this site rests on: who publishes it, when, under which license, and what is taken from it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Sources and licenses of all figures', summary, path: '/sources' })
}

export default function SourcesPage() {
  return (
    <>
      <Breadcrumbs current="Sources" />
      <JsonLd graph={pageGraph({ page: { path: '/sources', title: 'Sources', summary }, site })} />
      <PageHead title="Sources" summary={summary} />
      <Bibliography sources={content().sources} />
    </>
  )
}
