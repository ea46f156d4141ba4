import { content } from '@/lib/content'
import { changeFeed } from '@/lib/feed/change-feed'
import { writeAtom } from '@/lib/feed/write-atom'
import { nothingYet, textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers the feed of new and changed roles. */
export function GET() {
  const feed = changeFeed({ library: content(), siteName: site.name, origin: site.origin })
  return feed ? textAnswer('application/atom+xml', writeAtom(feed)) : nothingYet()
}
