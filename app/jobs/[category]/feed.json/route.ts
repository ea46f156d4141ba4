import { content, pagesToBuild } from '@/lib/content'
import { changeFeed } from '@/lib/feed/change-feed'
import { writeJsonFeed } from '@/lib/feed/write-json-feed'
import { nothingYet, textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild(({ categories }) => categories.map(({ id }) => ({ category: id })))
}

/** Answers the feed of new and changed roles of a category as JSON Feed. */
export async function GET(_request: Request, { params }: RouteContext<'/jobs/[category]/feed.json'>) {
  const library = content()
  const category = library.category((await params).category)
  const feed = category && changeFeed({ library, siteName: site.name, origin: site.origin, category })
  return feed ? textAnswer('application/feed+json', writeJsonFeed(feed)) : nothingYet()
}
