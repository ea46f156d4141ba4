import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { formatsOf, MEDIA_TYPES, twinPath } from '../export/twin-address'

/** Leads a reader who would rather have Markdown than HTML to the twin of a page. */
export function preferTwin(req: IncomingMessage) {
  const path = pathOf(req)
  if (!formatsOf(path).includes('md')) return
  const [preferred] = new Negotiator(req).mediaTypes(['text/html', MEDIA_TYPES.md])
  if (preferred === MEDIA_TYPES.md) req.url = twinPath(path, 'md')
}

/**
 * Names the twins of a page in its headers, and says that the answer depends on what the reader accepts.
 * @param path as it was asked for, before a twin was preferred
 */
export function nameTwins(path: string, res: ServerResponse) {
  const formats = formatsOf(path)
  if (formats.length === 0 || res.statusCode !== 200) return
  res.appendHeader('Vary', 'Accept')
  if (!/^text\/html/.test(String(res.getHeader('Content-Type')))) return
  const links = formats.map((format) => `<${twinPath(path, format)}>; rel="alternate"; type="${MEDIA_TYPES[format]}"`)
  res.appendHeader('Link', links.join(', '))
}

/** Returns the path of a request without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? '/'
}
