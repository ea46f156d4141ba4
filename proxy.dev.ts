import { type NextRequest, NextResponse } from 'next/server'
import { answerErrors } from './lib/writing/answer-errors'
import { answerFormer } from './lib/writing/answer-former'

/**
 * Shows what is wrong in the place of a page whose content has errors, and leads on from former addresses. Only `next dev`
 * reads files named `.dev.`.
 */
export function proxy({ nextUrl, url }: NextRequest): Response {
  const errors = answerErrors(nextUrl.pathname)
  if (errors) return errors
  const former = answerFormer(nextUrl.pathname)
  if (!former) return NextResponse.next()
  if ('lost' in former) return NextResponse.rewrite(new URL(former.lost, url))
  // A browser would lead on for good, whatever the content says after the next edit.
  const headers = { 'Cache-Control': 'no-store' }
  return NextResponse.redirect(new URL(former.moved + nextUrl.search, url), { status: 308, headers })
}
