import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { requestHandler } from '@/lib/server/request-handler'

const TEXT = 'All the words of a long page. '.repeat(200)
const PAGE = `<!DOCTYPE html><html><head><title>A</title><script src="/_next/a.js"></script></head><body><p>${TEXT}</p></body></html>`

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Serves with a handler in Next's place; `get` returns the raw answer. */
async function serve(handle: RequestListener) {
  const problems: string[] = []
  const server = createServer(
    requestHandler(handle, { errorDocument: '<h1>Ours</h1>', report: (problem) => problems.push(problem) }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (headers: Record<string, string> = {}, method = 'GET') => {
    const { request } = await import('node:http')
    return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      request(`${origin}/a`, { headers, method }, (answer) => {
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

function answerHtml(headers: Record<string, string> = {}, html = PAGE, status = 200): RequestListener {
  return (_, res) => {
    res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    Readable.from([html.slice(0, 50), html.slice(50)]).pipe(res)
  }
}

test('a page made for a request loses the framework’s script, however it was written', async () => {
  const { get, problems } = await serve(answerHtml())
  const { body, headers } = await get()
  expect(body.toString()).not.toContain('_next')
  expect(body.toString()).toContain(TEXT)
  expect(headers['content-length']).toBe(String(body.length))
  expect(problems).toEqual([])
})

test('a prerendered page keeps its bytes, and no header of the framework leaves', async () => {
  const { get } = await serve(answerHtml({ 'x-nextjs-prerender': '1', 'x-nextjs-cache': 'HIT', Vary: 'rsc, next-url' }))
  const { body, headers } = await get()
  expect(body.toString()).toBe(PAGE)
  expect(Object.keys(headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([])
  expect(headers.vary).toBe('Accept-Encoding')
})

test('a page may name its status', async () => {
  const { get } = await serve(answerHtml({}, PAGE.replace('<title>', '<meta name="status" content="404"/><title>')))
  const { status, body } = await get()
  expect(status).toBe(404)
  expect(body.toString()).not.toContain('status')
})

test('in the place of a page that failed stands the error document', async () => {
  const { get } = await serve(answerHtml({}, '<html><script src="/_next/x.js"></script></html>', 500))
  const { status, body } = await get()
  expect([status, body.toString()]).toEqual([500, '<h1>Ours</h1>'])
})

test('what only a script would have shown is reported, and the rest is sent', async () => {
  const { get, problems } = await serve(answerHtml({}, `${PAGE}<div hidden id="S:0">late</div>`))
  expect((await get()).status).toBe(200)
  expect(problems).toEqual([expect.stringContaining('/a: <div id="S:0"> waits for a script')])
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
])('text for a reader that accepts “%s” comes as %s', async (accepted, encoding, decode) => {
  const { get } = await serve(answerHtml({ 'x-nextjs-prerender': '1', ETag: '"abc"' }))
  const { headers, body } = await get({ 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.etag).toBe('W/"abc"')
  expect(decode(body).toString()).toBe(PAGE)
})

test.each([undefined, 'identity', 'br;q=0', 'zstd'])('a reader that accepts “%s” gets plain text', async (accepted) => {
  const { get } = await serve(answerHtml({ 'x-nextjs-prerender': '1' }))
  const { headers, body } = await get(accepted === undefined ? {} : { 'accept-encoding': accepted })
  expect(headers).not.toHaveProperty('content-encoding')
  expect(body.toString()).toBe(PAGE)
})

test('the second reader of the same page gets it smaller, with the same words', async () => {
  const noise = Array.from({ length: 4000 }, (_, index) => `${(index * 7919) % 1009} word${index % 97}`).join(' ')
  const { get } = await serve(answerHtml({ 'x-nextjs-prerender': '1', ETag: '"abc"' }, noise))
  const first = await get({ 'accept-encoding': 'br' })
  await expect.poll(async () => (await get({ 'accept-encoding': 'br' })).body.length).toBeLessThan(first.body.length)
  expect(brotliDecompressSync((await get({ 'accept-encoding': 'br' })).body).toString()).toBe(noise)
})

test('pictures and parts of files pass through untouched', async () => {
  const bytes = Buffer.alloc(5000, 7)
  const { get } = await serve((_, res) => {
    res.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': bytes.length })
    res.end(bytes)
  })
  const { headers, body } = await get({ 'accept-encoding': 'br' })
  expect(headers).not.toHaveProperty('content-encoding')
  expect(body.equals(bytes)).toBe(true)
  const part = await serve((_, res) => {
    res.writeHead(206, { 'Content-Type': 'text/css', 'Content-Range': 'bytes 0-9/900' })
    res.end('0123456789')
  })
  expect((await part.get({ 'accept-encoding': 'br' })).body.toString()).toBe('0123456789')
})

test('an answer without a body stays without, and says no length', async () => {
  const { get } = await serve((req, res) => {
    res.statusCode = req.headers['if-none-match'] ? 304 : 200
    res.setHeader('ETag', '"abc"')
    res.setHeader('Content-Type', 'text/html')
    res.end()
  })
  for (const [headers, method, status] of [
    [{ 'if-none-match': '"abc"' }, 'GET', 304],
    [{}, 'HEAD', 200],
  ] as const) {
    const answer = await get(headers, method)
    expect(answer).toMatchObject({ status, headers: { etag: 'W/"abc"' } })
    expect(answer.body.length).toBe(0)
    expect(answer.headers).not.toHaveProperty('content-length')
  }
})

test('nobody can ask for flight data', async () => {
  let seen: object = {}
  const { get } = await serve((req, res) => {
    seen = { ...req.headers }
    res.end('ok')
  })
  await get({ RSC: '1', 'Next-Router-Prefetch': '1', accept: '*/*' })
  expect(Object.keys(seen)).not.toContain('rsc')
  expect(Object.keys(seen)).not.toContain('next-router-prefetch')
  expect(Object.keys(seen)).toContain('accept')
})
