import { content } from '@/lib/content'
import { llmsTxt } from '@/lib/export/llms'
import { textHeaders } from '@/lib/export/twin-headers'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers the list of what language models may want to read. */
export function GET() {
  return new Response(llmsTxt(content(), site), { headers: textHeaders('text/plain') })
}
