import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answerHtml, PAGE, serve, TEXT } from './serve'

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

test('what is not to be transformed passes through as it comes', async () => {
  const { get } = await serve((_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-transform' })
    Readable.from([TEXT, TEXT]).pipe(res)
  })
  const { headers, body } = await get({ 'accept-encoding': 'br' })
  expect(headers).not.toHaveProperty('content-encoding')
  expect(body.toString()).toBe(TEXT + TEXT)
})

test('a picture has an ETag and is not compressed again', async () => {
  const picture = Buffer.alloc(5000, 'x')
  const { get } = await serve((_, res) => void res.writeHead(200, { 'Content-Type': 'image/png' }).end(picture))
  const { headers, body } = await get({ 'Accept-Encoding': 'gzip' })
  expect(body.equals(picture)).toBe(true)
  expect(headers).not.toHaveProperty('content-encoding')
  expect((await get({ 'If-None-Match': String(headers.etag) })).status).toBe(304)
})

test('pages, and nothing else, name the rules by which browsers may make the next page in advance', async () => {
  const page = await serve(answerHtml())
  expect((await page.get()).headers['speculation-rules']).toBe('"/speculation-rules.json"')
  const text = await serve((_, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(TEXT))
  expect((await text.get()).headers).not.toHaveProperty('speculation-rules')
})
