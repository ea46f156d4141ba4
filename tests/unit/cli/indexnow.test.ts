import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { indexnow } from '@/lib/cli/indexnow'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'

const { corpus } = loadContent('tests/fixtures/valid', { today: '2026-11-21' })
const library = createLibrary(corpus, '2026-11-21')
const options = { library, origin: 'https://jobs.example.org', since: '2026-11-21', send: false, key: 'abcd-EFGH-1234' }

interface Received {
  method: string | undefined
  type: string | undefined
  body: { host: string; key: string; keyLocation: string; urlList: string[] }
}

/** Starts a service that answers each request with the next status, for the running test only. */
async function startService(...statuses: number[]) {
  const received: Received[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    received.push({ method: req.method, type: req.headers['content-type'], body })
    res.writeHead(statuses[received.length - 1] ?? 500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise<unknown>((resolve) => server.close(resolve).closeAllConnections())
  onTestFinished(async () => void (await stop()))
  return { received, stop, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow` }
}

describe('without --send', () => {
  test('the addresses that changed since the day are listed and nothing is sent', async () => {
    const { received, endpoint } = await startService(200)
    expect(await indexnow({ ...options, endpoint })).toMatchInlineSnapshot(`
      {
        "ok": true,
        "text": "https://jobs.example.org/changes
      https://jobs.example.org/about

      2 pages changed since 2026-11-21. Nothing was sent; --send tells search engines.",
      }
    `)
    expect(received).toEqual([])
  })

  test('a day before the first change lists every page that has a day', async () => {
    const { text } = await indexnow({ ...options, since: '2000-01-01' })
    expect(text).toContain('\nhttps://jobs.example.org/jobs/healthcare/registered-nurse\n')
    expect(text).toMatch(/^https:\/\/jobs\.example\.org\n/)
    expect(text).not.toContain('/skills')
  })

  test('a role counts from the day on which it became public', async () => {
    const later = createLibrary(corpus, '2027-01-05')
    const { text } = await indexnow({ ...options, library: later, since: '2027-01-05' })
    expect(text).toMatch(/^https:\/\/jobs\.example\.org\/jobs\/software-engineering\/test-engineer\n\n1 page /)
  })

  test('a day without changes says so', async () => {
    expect(await indexnow({ ...options, since: '2026-11-22' })).toEqual({
      text: '0 pages changed since 2026-11-22.',
      ok: true,
    })
  })

  test('neither key nor public host is needed', async () => {
    const { ok } = await indexnow({ ...options, origin: 'http://localhost:3000', key: undefined })
    expect(ok).toBe(true)
  })
})

describe('with --send', () => {
  test('the service gets host, key, its place and the addresses', async () => {
    const { received, endpoint } = await startService(200)
    const { text, ok } = await indexnow({ ...options, send: true, endpoint })
    expect(received).toEqual([
      {
        method: 'POST',
        type: 'application/json; charset=utf-8',
        body: {
          host: 'jobs.example.org',
          key: 'abcd-EFGH-1234',
          keyLocation: 'https://jobs.example.org/indexnow-key.txt',
          urlList: ['https://jobs.example.org/changes', 'https://jobs.example.org/about'],
        },
      },
    ])
    expect(ok).toBe(true)
    expect(text).toMatch(/2 pages changed since 2026-11-21\. All were sent to 127\.0\.0\.1:\d+\.$/)
  })

  test('202, the key is looked up later, is well, too', async () => {
    const { endpoint } = await startService(202)
    expect((await indexnow({ ...options, send: true, endpoint })).ok).toBe(true)
  })

  test('nothing is sent when nothing changed', async () => {
    const { received, endpoint } = await startService(200)
    await indexnow({ ...options, since: '2026-11-22', send: true, endpoint })
    expect(received).toEqual([])
  })

  test('more than 10,000 addresses go in several requests, and a refusal says how far it came', async () => {
    const [nurse] = library.rolesIn('healthcare')
    if (!nurse) throw new Error('The nurse is missing.')
    const roles = Array.from({ length: 20_001 }, (_, index) => ({ ...nurse, path: `/jobs/healthcare/role-${index}` }))
    const many = { ...options, library: { ...library, roles, categories: [], pages: [] }, since: '2026-11-20' }
    const whole = await startService(200, 200, 200)
    await indexnow({ ...many, send: true, endpoint: whole.endpoint })
    expect(whole.received.map(({ body }) => body.urlList.length)).toEqual([10_000, 10_000, 5])
    expect(new Set(whole.received.flatMap(({ body }) => body.urlList)).size).toBe(20_005)

    const halted = await startService(200, 429)
    await expect(indexnow({ ...many, send: true, endpoint: halted.endpoint })).rejects.toThrow(
      /answered 429\. It has had too many requests\. Wait some hours before the next\.\n10,000 of 20,005 addresses were sent\.$/,
    )
    expect(halted.received).toHaveLength(2)
  })
})

describe('an error says what to do', () => {
  const messageOf = (changed: Partial<Parameters<typeof indexnow>[0]>) =>
    indexnow({ ...options, send: true, ...changed }).then(
      () => '',
      (error: Error) => error.message.replace(/:\d{4,5}\b/g, ':PORT'),
    )

  test('for a day that does not exist', async () => {
    expect(await messageOf({ since: '2026-02-30' })).toMatchInlineSnapshot(
      `"--since is “2026-02-30”, but must be a day that exists, written 2026-11-20."`,
    )
    expect(await messageOf({ since: 'yesterday' })).toContain('“yesterday”')
  })

  test('for a site that is not public', async () => {
    expect(await messageOf({ origin: 'http://localhost:3000' })).toMatchInlineSnapshot(
      `"Search engines cannot open http://localhost:PORT. Set SITE_URL to the address of the public site."`,
    )
  })

  test('for a missing key', async () => {
    expect(await messageOf({ key: undefined })).toMatchInlineSnapshot(
      `"INDEXNOW_KEY is not set. Choose 8 to 128 letters, digits and hyphens, start the site with them as INDEXNOW_KEY, so that it shows them at https://jobs.example.org/indexnow-key.txt, and set the same here."`,
    )
  })

  test('for a service that refuses', async () => {
    const messages = []
    for (const status of [400, 403, 422, 503]) {
      const { endpoint } = await startService(status)
      messages.push(await messageOf({ endpoint }))
    }
    expect(messages).toMatchInlineSnapshot(`
      [
        "127.0.0.1:PORT answered 400. It does not understand the request. See https://www.indexnow.org/documentation for what it takes now.
      0 of 2 addresses were sent.",
        "127.0.0.1:PORT answered 403. It does not find the key at https://jobs.example.org/indexnow-key.txt. Start the site with the same INDEXNOW_KEY first.
      0 of 2 addresses were sent.",
        "127.0.0.1:PORT answered 422. It finds that the addresses and the key at https://jobs.example.org/indexnow-key.txt do not belong together.
      0 of 2 addresses were sent.",
        "127.0.0.1:PORT answered 503. Try again later.
      0 of 2 addresses were sent.",
      ]
    `)
  })

  test('for a service that cannot be reached', async () => {
    const { endpoint, stop } = await startService()
    await stop()
    expect(await messageOf({ endpoint })).toMatchInlineSnapshot(`
      "127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT
      0 of 2 addresses were sent."
    `)
  })
})
