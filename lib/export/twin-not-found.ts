import { textHeaders } from './twin-headers'

/** Returns the answer for an address of a twin at which there is none. */
export function twinNotFound(path: string, origin: string): Response {
  const body = `There is nothing at ${path}.\n\nAll roles and categories in this format: ${origin}/llms.txt\n`
  return new Response(body, { status: 404, headers: textHeaders('text/plain') })
}
