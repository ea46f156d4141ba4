import { writeOpenSearch } from '@/lib/seo/open-search'
import { textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers how browsers search the site. */
export function GET() {
  return textAnswer('application/opensearchdescription+xml', writeOpenSearch(site))
}
