import { content } from '@/lib/content'
import { answerDownload } from '@/lib/data/answer-download'
import { skillsCsv } from '@/lib/data/data-files'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** Answers the download skills.csv. */
export function GET() {
  return answerDownload(skillsCsv, content(), site.origin)
}
