import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds'

for (const { name, path } of pageKinds) {
  test(`${name} answers with headers that keep foreign code out`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((directive): [string, string] => {
        const [key = '', ...values] = directive.split(' ')
        return [key, values.join(' ')]
      }),
    )
    expect(policy['default-src']).toBe("'none'")
    expect(policy['script-src']).toMatch(/^'self' 'sha256-[\w+/=]+'$/)
    expect(policy['style-src']).toBe("'self'")
    expect(policy).toMatchObject({ 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'" })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('set-cookie')
  })
}

test('script, style sheet and font are cached for a year and never asked for again', async ({ page, request }) => {
  await page.goto('/')
  const addresses = await page
    .locator('script[src], link[rel=stylesheet], link[rel=preload][as=font]')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
    )
  expect(addresses.length).toBeGreaterThanOrEqual(3)
  for (const address of addresses) {
    const headers = (await request.get(address)).headers()
    expect(headers['cache-control'], address).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options'], address).toBe('nosniff')
  }
})
