import { createHash } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { SPECULATION_RULES_PATH } from '../seo/speculation-rules'
import { captureBody } from './capture-body'
import { createCompressor, ENCODINGS } from './compressor'
import { finishPage } from './finish-page'
import { nameTwins, pathOf, preferTwin } from './offer-twins'
import { refuseRequest } from './refuse-request'

const TEXTUAL = /^(text\/|application\/(json|xml|[\w.+-]+\+(json|xml)|javascript)|image\/svg)/
const KEPT_BYTES = 64 * 1024 * 1024
/** Smaller than this, compressing gains nothing. */
const LEAST_BYTES = 512
const FLIGHT_DATA = 'self.__next_f'
/** Keep it, and ask each time whether it is still right. */
const REVALIDATE = 'public, max-age=0, must-revalidate'

/** What stands at an address without a page: HTML, or where the page went since the site was built. */
type LostPage = { html: string } | { movedTo: string }

interface Options {
  /** The whole HTML that stands in the place of a page that failed. */
  errorDocument: string
  /** Returns the HTML that stands at an address without a page. */
  lostPage: (address: string) => Promise<LostPage>
  /** Lets pages show what has become public; undefined when nothing is to be done. */
  publishDue: () => Promise<void> | undefined
  /** The headers of every answer. */
  headers: readonly { key: string; value: string }[]
  /** Takes what went wrong without keeping a page from its reader. */
  report: (problem: string) => void
}

/**
 * Returns the listener that answers readers by Next's own. It refuses what is no request for a page, takes the framework
 * out of pages that are made for a request, as the build adapter does for all others, names every text by its ETag and
 * compresses it. Flight data is never sent; nothing asks for it.
 */
export function requestHandler(
  handle: RequestListener,
  { errorDocument, lostPage, publishDue, headers, report }: Options,
): RequestListener {
  const compress = createCompressor(KEPT_BYTES)
  return (req, res) => {
    for (const { key, value } of headers) res.setHeader(key, value)
    const refusal = refuseRequest(req)
    if (refusal) {
      res.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', ...refusal.headers })
      return void res.end(req.method === 'HEAD' ? undefined : `${refusal.text}\n`)
    }
    for (const name of Object.keys(req.headers)) if (/^(rsc|next-)/.test(name)) delete req.headers[name]
    // Node sends no body on HEAD; made like GET, its headers are the same.
    const isHead = req.method === 'HEAD'
    req.method = 'GET'
    const path = pathOf(req)
    preferTwin(req)
    captureBody(res, isWanted, async (body) => {
      const finished = await finish(body, req, res)
      setCaching(res)
      dropFrameworkHeaders(res)
      nameTwins(path, res)
      if (/^text\/html/.test(String(res.getHeader('Content-Type'))))
        res.setHeader('Speculation-Rules', `"${SPECULATION_RULES_PATH}"`)
      return send(finished, req, res, isHead)
    })
    const due = path === PUBLISH_ROUTE ? undefined : publishDue()
    if (!due) return handle(req, res)
    // Readers get the pages of yesterday rather than none.
    due.catch((error: unknown) => report(`${PUBLISH_ROUTE}: ${error}`)).then(() => handle(req, res))
  }

  async function finish(body: Buffer, req: IncomingMessage, res: ServerResponse): Promise<Buffer> {
    const type = String(res.getHeader('Content-Type') ?? '')
    const path = pathOf(req)
    if (res.statusCode === 404 && path !== LOST_ROUTE && (type === '' || /^text\/html/.test(type)))
      return lost(body, path, res)
    if (!/^text\/html/.test(type)) return body
    // The build stripped these; one made anew since then has the framework in it.
    if (res.hasHeader('x-nextjs-prerender') && !body.includes(FLIGHT_DATA)) return body
    const page = finishPage({ html: body.toString(), status: res.statusCode }, errorDocument, (problem) =>
      report(`${path}: ${problem}`),
    )
    res.statusCode = page.status
    return Buffer.from(page.html)
  }

  async function lost(body: Buffer, path: string, res: ServerResponse): Promise<Buffer> {
    try {
      const found = await lostPage(path)
      res.removeHeader('ETag')
      if ('html' in found) {
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        return Buffer.from(found.html)
      }
      res.statusCode = 308
      res.setHeader('Location', found.movedTo)
      return NOTHING
    } catch (error) {
      report(`${path}: ${error instanceof Error ? error.message : error}`)
      return body
    }
  }

  async function send(body: Buffer, req: IncomingMessage, res: ServerResponse, isHead: boolean): Promise<Buffer> {
    res.appendHeader('Vary', 'Accept-Encoding')
    const tag = nameBody(body, res)
    if (res.statusCode === 304 || (tag !== undefined && isKnown(req, tag))) {
      res.statusCode = 304
      for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) res.removeHeader(name)
      return NOTHING
    }
    const accepted = new Negotiator(req).encodings([...ENCODINGS])
    const isWorthIt = body.length >= LEAST_BYTES && TEXTUAL.test(String(res.getHeader('Content-Type') ?? ''))
    const encoding = isWorthIt ? ENCODINGS.find((name) => accepted.includes(name)) : undefined
    const sent = encoding ? await compress(body, encoding, tag) : body
    if (encoding) {
      res.setHeader('Content-Encoding', encoding)
      res.removeHeader('Accept-Ranges')
    }
    res.setHeader('Content-Length', sent.length)
    return isHead ? NOTHING : sent
  }
}

/** The page that says that there is none; it names its status itself. */
export const LOST_ROUTE = '/lost'
/** Lets prerendered pages follow the schedule; see app/publish. */
export const PUBLISH_ROUTE = '/publish'

const NOTHING = Buffer.alloc(0)

/** Returns the ETag of an answer, which is made from the body where there is none; failures have none. */
function nameBody(body: Buffer, res: ServerResponse): string | undefined {
  const given = res.getHeader('ETag')
  if (res.statusCode !== 200 && given === undefined) return undefined
  const tag = typeof given === 'string' ? given : `"${createHash('sha1').update(body).digest('base64url')}"`
  // The bytes differ by encoding, so the tag names the page and not its bytes.
  const weak = tag.startsWith('W/') ? tag : `W/${tag}`
  res.setHeader('ETag', weak)
  return weak
}

function isKnown(req: IncomingMessage, tag: string): boolean {
  const known = req.headers['if-none-match']?.split(',').map((text) => text.trim()) ?? []
  return known.some((text) => text === '*' || text.replace(/^W\//, '') === tag.replace(/^W\//, ''))
}

// Next lets shared caches keep prerendered pages for a year, past the next build, and forbids to keep the others.
function setCaching(res: ServerResponse) {
  const given = String(res.getHeader('Cache-Control') ?? '')
  if (res.statusCode >= 500) res.setHeader('Cache-Control', 'no-store')
  else if (given === '' || /s-maxage|no-store/.test(given)) res.setHeader('Cache-Control', REVALIDATE)
}

function isWanted(res: ServerResponse): boolean {
  // What is too large to be held back says that it is not to be transformed.
  const isWhole =
    res.statusCode !== 206 &&
    !res.hasHeader('Content-Encoding') &&
    !/no-transform/.test(String(res.getHeader('Cache-Control')))
  const type = String(res.getHeader('Content-Type') ?? '')
  return isWhole && ([304, 404].includes(res.statusCode) || TEXTUAL.test(type) || type === 'image/png')
}

function dropFrameworkHeaders(res: ServerResponse) {
  for (const name of res.getHeaderNames()) if (name.startsWith('x-nextjs-')) res.removeHeader(name)
  // What Next names there depends on requests that are never made.
  res.removeHeader('Vary')
}
