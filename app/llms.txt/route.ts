import { content } from '@/lib/content'
import { llmsTxt } from '@/lib/export/llms'
import { textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers the list of what language models may want to read. */
export function GET() {
  return textAnswer('text/plain', llmsTxt(content(), site))
}
