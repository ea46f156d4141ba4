import { expect, test } from 'vitest'
import { answerHtml, PAGE, serve, TEXT } from './serve'

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

test('a prerendered page that was made anew since the build loses the framework’s script, too', async () => {
  const html = PAGE.replace('</body>', '<script>self.__next_f.push([1,"data"])</script></body>')
  const { get } = await serve(answerHtml({ 'x-nextjs-prerender': '1' }, html))
  const body = (await get()).body.toString()
  expect(body).not.toContain('_next')
  expect(body).toContain(TEXT)
})

test('an address from which a page moved since the build leads there for good', async () => {
  const { get } = await serve(answerHtml({}, '<h1>Next’s own</h1>', 404), {
    lostPage: async () => ({ movedTo: '/jobs/b' }),
  })
  const { status, headers, body } = await get()
  expect([status, headers.location, body.toString()]).toEqual([308, '/jobs/b', ''])
})

test('readers wait for what becomes public, the request that makes it so does not, and get a page when that fails', async () => {
  const asked: string[] = []
  const { get, problems } = await serve(
    (req, res) => {
      asked.push(`answer ${req.url}`)
      answerHtml()(req, res)
    },
    {
      async publishDue() {
        await new Promise((resolve) => setImmediate(resolve))
        asked.push('publish')
        throw new Error('No answer')
      },
    },
  )
  await get({}, 'GET', '/publish')
  expect((await get({}, 'GET', '/a')).status).toBe(200)
  expect(asked).toEqual(['answer /publish', 'publish', 'answer /a'])
  expect(problems).toEqual(['/publish: Error: No answer'])
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

test('an address without an answer of any kind gets that page, too', async () => {
  const { get } = await serve((_, res) => void res.writeHead(404).end())
  const { body, headers } = await get({}, 'GET', '/jobs/a/card.png')
  expect(body.toString()).toBe('<h1>Nothing at /jobs/a/card.png</h1>')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test('where that page cannot be made, the one that stands in for it is sent and the reason reported', async () => {
  const lostPage = () => Promise.reject(new Error('Full'))
  const { get, problems } = await serve(answerHtml({}, '<h1>Not found</h1>', 404), { lostPage })
  const { status, body } = await get()
  expect([status, body.toString()]).toEqual([404, '<h1>Not found</h1>'])
  expect(problems).toEqual(['/a: Full'])
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
