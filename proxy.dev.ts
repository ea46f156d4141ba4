import { type NextRequest, NextResponse } from 'next/server'
import { answerErrors } from './lib/writing/answer-errors'

/** Shows what is wrong in the place of a page whose content has errors. Only `next dev` reads files named `.dev.`. */
export function proxy({ nextUrl }: NextRequest): Response {
  return answerErrors(nextUrl.pathname) ?? NextResponse.next()
}
