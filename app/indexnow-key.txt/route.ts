import { notFound } from 'next/navigation'
import { textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

// The key may be set or changed without a new build.
export const dynamic = 'force-dynamic'

/** Answers the key by which IndexNow knows the owner of the site. */
export function GET() {
  return textAnswer('text/plain', site.indexNowKey ?? notFound())
}
