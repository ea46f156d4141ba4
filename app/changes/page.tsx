import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ChangeDay } from '@/components/site/change-day'
import { PageHead } from '@/components/site/page-head'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/seo/metadata'

const summary =
  'What changed on which page and when, newest first. Figures, facts and wording count; a mended comma does not.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Changes to all pages', summary, path: '/changes' })
}

export default function ChangesPage() {
  return (
    <>
      <Breadcrumbs current="Changes" />
      <PageHead title="Changes" summary={summary} />
      {content()
        .changes()
        .map((day) => (
          <ChangeDay key={day.date} {...day} />
        ))}
    </>
  )
}
