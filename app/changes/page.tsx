import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ChangeDay } from '@/components/site/change-day'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { UpdatedLine } from '@/components/site/updated-line'
import { content } from '@/lib/content'
import { feedPaths } from '@/lib/feed/feed-paths'
import { pageGraph } from '@/lib/seo/json-ld/page-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const summary =
  'What changed on which page and when, newest first. Figures, facts and wording count; a mended comma does not.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Changes to all pages', summary, path: '/changes' })
}

export default function ChangesPage() {
  const days = content().changes()
  return (
    <>
      <Breadcrumbs current="Changes" />
      <JsonLd graph={pageGraph({ page: { path: '/changes', title: 'Changes', summary }, site })} />
      <PageHead title="Changes" summary={summary}>
        <UpdatedLine date={days[0]?.date} feed={feedPaths().atom} />
      </PageHead>
      {days.map((day) => (
        <ChangeDay key={day.date} {...day} />
      ))}
    </>
  )
}
