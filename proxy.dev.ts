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
  return 'moved' in former
    ? NextResponse.redirect(new URL(former.moved, url), 308)
    : NextResponse.rewrite(new URL(former.lost, url))
}
