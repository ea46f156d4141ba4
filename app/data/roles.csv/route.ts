import { content } from '@/lib/content'
import { answerDownload } from '@/lib/data/answer-download'
import { rolesCsv } from '@/lib/data/data-files'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** Answers the download roles.csv. */
export function GET() {
  return answerDownload(rolesCsv, content(), site.origin)
}
