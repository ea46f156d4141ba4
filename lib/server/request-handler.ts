import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { captureBody } from './capture-body'
import { createCompressor, ENCODINGS } from './compressor'
import { finishPage } from './finish-page'

const TEXTUAL = /^(text\/|application\/(json|xml|\w+\+(json|xml)|javascript)|image\/svg)/
const KEPT_BYTES = 64 * 1024 * 1024
/** Smaller than this, compressing gains nothing. */
const LEAST_BYTES = 512

interface Options {
  /** The whole HTML that stands in the place of a page that failed. */
  errorDocument: string
  /** Takes what went wrong without keeping a page from its reader. */
  report: (problem: string) => void
}

/**
 * Returns the listener that answers readers by Next's own: it takes the framework out of pages that are made for a
 * request, as the build adapter does for all others, and compresses text. Flight data is never sent; nothing asks for it.
 */
export function requestHandler(handle: RequestListener, { errorDocument, report }: Options): RequestListener {
  const compress = createCompressor(KEPT_BYTES)
  return (req, res) => {
    for (const name of Object.keys(req.headers)) if (/^(rsc|next-)/.test(name)) delete req.headers[name]
    captureBody(res, isWanted, async (body) => {
      const finished = isMadeForRequest(res) ? finish(body, req, res) : body
      dropFrameworkHeaders(res)
      return encode(finished, req, res)
    })
    return handle(req, res)
  }

  function finish(body: Buffer, req: IncomingMessage, res: ServerResponse): Buffer {
    const page = finishPage({ html: body.toString(), status: res.statusCode }, errorDocument, (problem) =>
      report(`${req.url}: ${problem}`),
    )
    res.statusCode = page.status
    return Buffer.from(page.html)
  }

  async function encode(body: Buffer, req: IncomingMessage, res: ServerResponse): Promise<Buffer> {
    res.setHeader('Vary', 'Accept-Encoding')
    const isEncodable = res.statusCode !== 304 && body.length >= LEAST_BYTES
    const accepted = new Negotiator(req).encodings([...ENCODINGS])
    const encoding = isEncodable ? ENCODINGS.find((name) => accepted.includes(name)) : undefined
    const tag = res.getHeader('ETag')
    // The bytes differ by encoding, so the tag names the page and not its bytes.
    if (typeof tag === 'string' && !tag.startsWith('W/')) res.setHeader('ETag', `W/${tag}`)
    const sent = encoding ? await compress(body, encoding, typeof tag === 'string' ? tag : undefined) : body
    if (encoding) {
      res.setHeader('Content-Encoding', encoding)
      res.removeHeader('Accept-Ranges')
    }
    if (req.method === 'HEAD' || res.statusCode === 304) res.removeHeader('Content-Length')
    else res.setHeader('Content-Length', sent.length)
    return sent
  }
}

function isWanted(res: ServerResponse): boolean {
  const isWhole = res.statusCode !== 206 && !res.hasHeader('Content-Encoding')
  return isWhole && (res.statusCode === 304 || TEXTUAL.test(String(res.getHeader('Content-Type') ?? '')))
}

function isMadeForRequest(res: ServerResponse): boolean {
  return /^text\/html/.test(String(res.getHeader('Content-Type'))) && !res.hasHeader('x-nextjs-prerender')
}

function dropFrameworkHeaders(res: ServerResponse) {
  for (const name of res.getHeaderNames()) if (name.startsWith('x-nextjs-')) res.removeHeader(name)
}
