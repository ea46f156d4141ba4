import { content } from '@/lib/content'
import { llmsFullTxt } from '@/lib/export/llms'
import { streamText } from '@/lib/export/stream-text'
import { textTag } from '@/lib/export/text-tag'
import { textHeaders } from '@/lib/export/twin-headers'
import { site } from '@/lib/site'

// Made for each request and sent as it is made: as a file of the build it would be hundreds of megabytes on a large site.
export const dynamic = 'force-dynamic'

/** Answers all roles as one text. The server passes it on as it is, so it is here that a reader who has it is told so. */
export async function GET(request: Request) {
  const library = content()
  const write = () => llmsFullTxt(library, site)
  const ETag = await textTag(library, `${site.origin}/llms-full.txt`, write)
  const headers = { ...textHeaders('text/plain'), 'Cache-Control': 'public, max-age=3600, no-transform', ETag }
  const isKnown = request.headers.get('If-None-Match')?.includes(ETag)
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(streamText(write()), { headers })
}
