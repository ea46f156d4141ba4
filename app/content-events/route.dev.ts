import type { NextRequest } from 'next/server'
import { site } from '@/lib/site'
import { contentEvents } from '@/lib/writing/content-events'

export const dynamic = 'force-dynamic'

/** Tells an open page when content is no longer what the page was made of. */
export function GET({ nextUrl }: NextRequest) {
  const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(contentEvents(site.contentDir, nextUrl.searchParams.get('version') ?? ''), { headers })
}
