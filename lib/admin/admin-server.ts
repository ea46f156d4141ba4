import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createForm } from './answer-action'
import { foreignRequest } from './foreign-request'
import { messagePage } from './message-page'

const OWN_FILES = path.resolve('lib/admin/browser')
const LARGEST = 5_000_000
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
const HEADERS = {
  // Nothing is fetched from or sent to other machines. The CMS writes styles into the page and compiles its own schema.
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/**
 * Serves the form on this machine only.
 * @throws Error when the port is taken, or the CMS is not installed
 */
export async function serveAdmin(contentDir: string, port: number): Promise<Server> {
  const form = createForm(contentDir)
  const cms = cmsFolder()
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => ({
        status: 500,
        body: { error: error instanceof Error ? error.message : String(error) },
      }))
      .then(({ status, body, type }: Reply) => send(response, { status, body, ...(type ? { type } : {}) }))
  })

  async function answer(request: IncomingMessage): Promise<Reply> {
    const { port: own } = server.address() as AddressInfo
    const foreign = foreignRequest(request, own)
    const page = (status: number, title: string, text: string): Reply => ({
      status,
      body: messagePage(title, text, own),
      type: TYPES['.html'] ?? '',
    })
    if (foreign)
      return request.method === 'GET'
        ? page(403, 'This address is refused', foreign)
        : { status: 403, body: { error: foreign } }
    const [pathname = ''] = (request.url ?? '/').split('?')
    if (request.method === 'POST' && pathname === '/admin/api') {
      const text = await readText(request)
      if (text === undefined) return TOO_LARGE
      return form.answer(parse(text))
    }
    if (request.method !== 'GET') return { status: 405, body: { error: 'The form does not offer that.' } }
    if (pathname === '/' || pathname === '/admin/') return { status: 302, body: '/admin' }
    if (pathname === '/admin/config.json')
      return { status: 200, body: JSON.stringify(form.config()), type: 'text/yaml' }
    if (pathname === '/admin/report.json') return { status: 200, body: { report: form.report() } }
    const [, folder, name = ''] = /^\/admin\/(cms|own)\/([\w.-]+\.(?:js|css))$/.exec(pathname) ?? []
    const found =
      pathname === '/admin' ? file(OWN_FILES, 'admin.html') : folder && file(folder === 'cms' ? cms : OWN_FILES, name)
    return (
      found || page(404, 'There is nothing at this address', 'Look for a typing mistake in it, or begin at the form.')
    )
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken by another program. Choose another: npm run admin -- --port ${port + 1}`)
      : error
  })
  return server
}

interface Reply {
  status: number
  body: unknown
  /** Media type of a body that is text; others are sent as JSON. */
  type?: string
}

const TOO_LARGE: Reply = { status: 413, body: { error: 'More than 5 MB was sent, which no content file holds.' } }

function send(response: ServerResponse, { status, body, type }: Reply) {
  if (status === 302) response.setHeader('Location', String(body))
  response.writeHead(status, { ...HEADERS, 'Content-Type': type ?? 'application/json; charset=utf-8' })
  response.end(type ? body : JSON.stringify(body))
}

/** Returns a file, undefined when there is none. */
function file(folder: string, name: string): Reply | undefined {
  try {
    return { status: 200, body: readFileSync(path.join(folder, name)), type: TYPES[path.extname(name)] ?? '' }
  } catch {
    return undefined
  }
}

/** Returns the text of a request, undefined when it is larger than any content file. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= LARGEST) chunks.push(chunk)
  }
  return size > LARGEST ? undefined : Buffer.concat(chunks).toString()
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The form's answer to what it does not know.
    return undefined
  }
}

function cmsFolder(): string {
  try {
    return path.dirname(createRequire(path.resolve('package.json')).resolve('decap-cms'))
  } catch {
    throw new Error('The package decap-cms is not installed. Run “npm install”, then start again.')
  }
}
