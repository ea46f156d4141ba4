import { content } from '@/lib/content'
import { answerDownload } from '@/lib/data/answer-download'
import { rolesJson } from '@/lib/data/data-files'
import { site } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** Answers the download roles.json. */
export function GET() {
  return answerDownload(rolesJson, content(), site.origin)
}
