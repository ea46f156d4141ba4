import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ChangeDay } from '@/components/site/change-day'
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
      <div className="page-head">
        <h1>Changes</h1>
        <p className="summary">{summary}</p>
      </div>
      {content()
        .changes()
        .map((day) => (
          <ChangeDay key={day.date} {...day} />
        ))}
    </>
  )
}
