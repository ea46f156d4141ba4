import { content } from '@/lib/content'
import { llmsFullTxt } from '@/lib/export/llms'
import { streamText } from '@/lib/export/stream-text'
import { textHeaders } from '@/lib/export/twin-headers'
import { site } from '@/lib/site'

// Made for each request and sent as it is made: as a file of the build it would be hundreds of megabytes on a large site.
export const dynamic = 'force-dynamic'

/** Answers all roles as one text. */
export function GET() {
  return new Response(streamText(llmsFullTxt(content(), site)), {
    headers: { ...textHeaders('text/plain'), 'Cache-Control': 'public, max-age=3600, no-transform' },
  })
}
