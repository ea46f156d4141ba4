import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

let proxy: (request: NextRequest) => Response

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/valid')
  vi.resetModules()
  proxy = (await import('@/proxy.dev')).proxy
})
afterAll(() => {
  vi.unstubAllEnvs()
  Reflect.deleteProperty(globalThis, 'contentWorkbench')
})

/** Returns the answer in place of a page as `next dev` gives it. */
function answer(address: string): Response {
  return proxy(new NextRequest(`http://localhost:3000${address}`))
}

test.each([
  ['/careers?from=mail', '/jobs?from=mail'],
  ['/jobs/software-engineering/django-developer.json', '/jobs/software-engineering/python-developer.json'],
])('%s leads on to %s, and no browser keeps that beyond the next edit', (from, to) => {
  const { status, headers } = answer(from)
  expect(status).toBe(308)
  expect(headers.get('location')).toBe(`http://localhost:3000${to}`)
  expect(headers.get('cache-control')).toBe('no-store')
})

test('an address that is gone shows the page that says so, and any other its own', () => {
  const { headers } = answer('/jobs/software-engineering/webmaster')
  expect(headers.get('x-middleware-rewrite')).toMatch(/\/lost\?address=%2Fjobs%2Fsoftware-engineering%2Fwebmaster$/)
  expect(answer('/about').headers.get('x-middleware-next')).toBe('1')
})
