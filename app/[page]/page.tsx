import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProseBody } from '@/components/mdx/prose-body'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { content, lastUpdated, pagesToBuild } from '@/lib/content'
import { longDate } from '@/lib/format'
import { pageGraph } from '@/lib/seo/json-ld/page-graph'
import { contentPageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

type Props = PageProps<'/[page]'>

export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild(({ pages }) => pages.map(({ id }) => ({ page: id })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return contentPageMetadata(await find(params))
}

export default async function ContentPage({ params }: Props) {
  const page = await find(params)
  const updated = lastUpdated(page)
  return (
    <>
      <Breadcrumbs current={page.title} />
      <article>
        <PageHead title={page.title} summary={page.summary}>
          <p className="text-note text-soft">
            Last updated <time dateTime={updated}>{longDate(updated)}</time>
          </p>
        </PageHead>
        <ProseBody prose={page} sources={content().sources} />
      </article>
      <JsonLd graph={pageGraph({ page, site })} />
    </>
  )
}

async function find(params: Props['params']) {
  const { page: id } = await params
  return content().page(id) ?? notFound()
}
