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
    requestHandler(handle, {
      errorDocument: '<h1>Ours</h1>',
      lostPage: async (address) => `<h1>Nothing at ${address}</h1>`,
      headers: [{ key: 'X-Safe', value: 'yes' }],
      report: (problem) => problems.push(problem),
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

test('HEAD has the headers of GET and no body', async () => {
  const { get } = await serve(answerHtml())
  for (const encoding of ['identity', 'gzip']) {
    const headers = { 'accept-encoding': encoding }
    const [whole, head] = [await get(headers), await get(headers, 'HEAD')]
    expect(head.body.length).toBe(0)
    const { date, ...rest } = head.headers
    expect(rest).toEqual({ ...whole.headers, date: undefined })
    expect(rest['content-length']).toBe(String(whole.body.length))
  }
})

test('a text is named by its ETag, and who knows it gets 304 without a body', async () => {
  const { get } = await serve(answerHtml())
  const { headers } = await get()
  const tag = String(headers.etag)
  expect(tag).toMatch(/^W\/"[\w-]+"$/)
  for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
    const answer = await get({ 'if-none-match': known, 'accept-encoding': 'br' })
    expect(answer).toMatchObject({ status: 304, headers: { etag: tag, vary: 'Accept-Encoding' } })
    expect(answer.body.length).toBe(0)
    expect(answer.headers).not.toHaveProperty('content-encoding')
  }
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
})

test('the framework’s own 304 stays one', async () => {
  const { get } = await serve((_, res) => {
    res.writeHead(304, { ETag: '"abc"' })
    res.end()
  })
  expect(await get({ 'if-none-match': '"abc"' })).toMatchObject({ status: 304, headers: { etag: 'W/"abc"' } })
})

test.each([
  ['s-maxage=31536000', 'public, max-age=0, must-revalidate'],
  ['private, no-cache, no-store, max-age=0', 'public, max-age=0, must-revalidate'],
  ['public, max-age=600', 'public, max-age=600'],
])('what is to be cached “%s” is sent as “%s”', async (given, sent) => {
  const { get } = await serve(answerHtml({ 'Cache-Control': given }))
  expect((await get()).headers['cache-control']).toBe(sent)
})

test('an address without a page gets the page that says so, and only pages do', async () => {
  const lost = await serve(answerHtml({ ETag: '"old"' }, '<h1>Next’s own</h1>', 404))
  const answer = await lost.get({}, 'GET', '/jobs/a/b?x=1')
  expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Nothing at /jobs/a/b</h1>'])
  expect(answer.headers).not.toHaveProperty('etag')
  const text = await serve((_, res) => {
    res.writeHead(404, { 'Content-Type': 'text/plain' })
    res.end('No such file')
  })
  expect((await text.get()).body.toString()).toBe('No such file')
})

test.each([
  ['POST', '/jobs', 405],
  ['DELETE', '/', 405],
  ['GET', '/%', 400],
  ['GET', '/%E0%A4%A', 400],
  ['GET', '/a%00b', 400],
  ['GET', '/a%5Cb', 400],
  ['HEAD', '/%', 400],
  ['GET', 'http://elsewhere.example/a', 400],
  ['GET', `/${'a'.repeat(2100)}`, 414],
])('%s %s is refused with %s, safely, and never reaches a page', async (method, path, status) => {
  let reached = false
  const { get } = await serve((_, res) => {
    reached = true
    res.end()
  })
  const answer = await get({}, method, path)
  expect(answer.status).toBe(status)
  expect(answer.headers['x-safe']).toBe('yes')
  expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined)
  expect(reached).toBe(false)
})

test('every answer carries the headers of safety', async () => {
  const { get } = await serve(answerHtml({}, '<p>failed</p>', 500))
  expect(await get()).toMatchObject({ status: 500, headers: { 'x-safe': 'yes', 'cache-control': 'no-store' } })
})

test('a role is offered in other formats, and who prefers Markdown is led to it', async () => {
  const asked: string[] = []
  const { get } = await serve((req, res) => {
    asked.push(req.url ?? '')
    return answerHtml()(req, res)
  })
  const page = await get({ accept: 'text/html,*/*;q=0.8' }, 'GET', '/jobs/a/b')
  expect(page.headers.vary).toBe('Accept, Accept-Encoding')
  expect(page.headers.link).toContain('</jobs/a/b.md>; rel="alternate"; type="text/markdown"')
  await get({ accept: 'text/markdown, text/html;q=0.5' }, 'GET', '/jobs/a/b')
  await get({ accept: '*/*' }, 'GET', '/jobs/a')
  await get({ accept: 'text/markdown' }, 'GET', '/about')
  expect(asked).toEqual(['/jobs/a/b', '/jobs/a/b.md', '/jobs/a', '/about'])
})

test('what is not to be transformed passes through as it comes', async () => {
  const { get } = await serve((_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-transform' })
    Readable.from([TEXT, TEXT]).pipe(res)
  })
  const { headers, body } = await get({ 'accept-encoding': 'br' })
  expect(headers).not.toHaveProperty('content-encoding')
  expect(body.toString()).toBe(TEXT + TEXT)
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
