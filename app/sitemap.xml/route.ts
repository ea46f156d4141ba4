import { content } from '@/lib/content'
import { listedPages, writeSitemapIndex } from '@/lib/seo/sitemap'
import { textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers the index of sitemaps. */
export function GET() {
  return textAnswer('application/xml', writeSitemapIndex(listedPages(content()), site.origin))
}
