import { robots } from '@/lib/seo/robots'
import { textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers what crawlers may fetch. */
export function GET() {
  return textAnswer('text/plain', robots(site.origin))
}
