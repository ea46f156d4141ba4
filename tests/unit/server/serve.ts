import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach } from 'vitest'
import { requestHandler } from '@/lib/server/request-handler'

type Options = Partial<Parameters<typeof requestHandler>[1]>

export const TEXT = 'All the words of a long page. '.repeat(200)
export const PAGE = `<!DOCTYPE html><html><head><title>A</title><script src="/_next/a.js"></script></head><body><p>${TEXT}</p></body></html>`

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Serves with a handler in Next's place; `get` returns the raw answer. */
export async function serve(handle: RequestListener, options: Options = {}) {
  const problems: string[] = []
  const server = createServer(
    requestHandler(handle, {
      errorDocument: '<h1>Ours</h1>',
      lostPage: async (address) => ({ html: `<h1>Nothing at ${address}</h1>` }),
      publishDue: () => undefined,
      headers: [{ key: 'X-Safe', value: 'yes' }],
      report: (problem) => problems.push(problem),
      ...options,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (headers: Record<string, string> = {}, method = 'GET', path = '/a') => {
    const { request } = await import('node:http')
    return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      request(origin, { headers, method, path }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        )
      })
        .on('error', reject)
        .end()
    })
  }
  return { get, problems }
}

export function answerHtml(headers: Record<string, string> = {}, html = PAGE, status = 200): RequestListener {
  return (_, res) => {
    res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    Readable.from([html.slice(0, 50), html.slice(50)]).pipe(res)
  }
}
