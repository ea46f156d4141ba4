import { textHeaders } from '../export/twin-headers'

/** Returns the answer that is a text for machines. */
export function textAnswer(type: string, text: string): Response {
  return new Response(text, { headers: textHeaders(type) })
}
