import { readdirSync, readFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveAdmin } from '@/lib/admin/admin-server'

let server: Server
let port: number

beforeAll(async () => {
  server = await serveAdmin('tests/fixtures/valid', 0)
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
}

// fetch would set Host and Origin itself.
function send(address: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = () => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'content-type': 'application/json; charset=utf-8',
})
const asked = JSON.stringify({ action: 'getEntry', params: { path: 'guides/healthcare/registered-nurse.mdx' } })

test('it listens on this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
})

test('it serves the form, which may fetch from nowhere else', async () => {
  const { status, text, headers } = await send('/admin')
  expect(status).toBe(200)
  expect(text).toContain('/admin/cms/decap-cms.js')
  expect(headers['content-security-policy']).toMatch(/^default-src 'self';/)
  expect(JSON.parse((await send('/admin/config.json')).text).backend.proxy_url).toBe('/admin/api')
})

test('the form itself is answered', async () => {
  const { status, text } = await send('/admin/api', { method: 'POST', headers: own(), body: asked })
  expect(status).toBe(200)
  expect(JSON.parse(JSON.parse(text).data).title).toBe('Registered Nurse')
})

describe('who is not this form is refused', () => {
  test.each([
    ['a name that was pointed at this machine', () => ({ ...own(), host: `evil.example:${port}` })],
    ['another port', () => ({ ...own(), host: '127.0.0.1:80' })],
    ['another site', () => ({ ...own(), origin: 'https://evil.example' })],
    ['a page without an origin', () => ({ ...own(), origin: 'null' })],
    ['another server on this machine', () => ({ ...own(), origin: 'http://127.0.0.1:3000' })],
    ['a form of another site, which cannot send JSON', () => ({ ...own(), 'content-type': 'text/plain' })],
    ['a request that the browser calls cross-site', () => ({ ...own(), 'sec-fetch-site': 'cross-site' })],
  ])('%s', async (_, headers) => {
    const { status } = await send('/admin/api', { method: 'POST', headers: headers(), body: asked })
    expect(status).toBe(403)
  })

  test('who has no origin at all', async () => {
    const { origin: _, ...headers } = own()
    expect((await send('/admin/api', { method: 'POST', headers, body: asked })).status).toBe(403)
  })

  test('reading by another name', async () => {
    expect((await send('/admin/config.json', { headers: { host: 'evil.example' } })).status).toBe(403)
  })
})

test.each([
  '/admin/own/../admin-server.ts',
  '/admin/cms/..%2Fpackage.json',
  '/admin/own/admin.html.js',
  '/etc/passwd',
  '//',
])('%s is not served', async (address) => {
  expect((await send(address)).status).toBe(404)
})

describe('a person who is not answered gets a page that leads to the form', () => {
  test.each([
    ['an address where nothing is', '/admin/rolles', {}, 404, 'There is nothing at this address'],
    ['another name of this machine', '/admin', { host: 'my-computer.local' }, 403, 'This address is refused'],
    ['a link on another site', '/admin', { 'sec-fetch-site': 'cross-site' }, 403, 'This address is refused'],
  ])('%s', async (_, address, headers, expected, heading) => {
    const { status, text, headers: sent } = await send(address, { headers })
    expect(status).toBe(expected)
    expect(sent['content-type']).toBe('text/html; charset=utf-8')
    expect(sent['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(text).toContain(`<h1>${heading}</h1>`)
    expect(text).toContain(`<a href="http://127.0.0.1:${port}/admin">`)
  })

  test('nothing of the address or the host stands in it', async () => {
    for (const host of [`127.0.0.1:${port}`, 'evil"><script>.example']) {
      const { text } = await send('/%3Cscript%3Eevil', { headers: { host } })
      expect(text).not.toMatch(/script|evil/)
    }
  })
})

test('what is no JSON, or too much of it, is answered and not obeyed', async () => {
  const post = (body: string) => send('/admin/api', { method: 'POST', headers: own(), body })
  expect((await post('{')).status).toBe(400)
  expect((await post(JSON.stringify('x'.repeat(5_000_001)))).status).toBe(413)
})

test('a port that is taken is said in plain words', async () => {
  await expect(serveAdmin('tests/fixtures/valid', port)).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another: npm run admin -- --port ${port + 1}`,
  )
})

test('nothing of the form is part of the site', () => {
  const importing = readAll(['app', 'components', 'lib']).filter(
    ({ file, text }) => /from '[^']*\/admin\/|import\('[^']*\/admin\//.test(text) && !file.startsWith('lib/admin'),
  )
  expect(importing.map(({ file }) => file)).toEqual(['lib/cli/admin.ts'])
})

function readAll(folders: string[]): { file: string; text: string }[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}
