import { textHeaders } from '../export/twin-headers'

/** Returns the answer that is a text for machines. */
export function textAnswer(type: string, text: string): Response {
  return new Response(text, { headers: textHeaders(type) })
}

/**
 * Returns the answer where nothing is public yet. Unlike what Next makes of `notFound()` in a route, it is made anew when
 * something becomes public.
 */
export function nothingYet(): Response {
  return new Response('There is nothing here.\n', { status: 404 })
}
