import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { schemeScript } from '../../lib/build/scheme-script'
import { missing, pageKinds } from './page-kinds'

const BUDGET_BYTES = 6000
const ENHANCEMENTS = /^\/enhance\/[0-9a-f]{16}\.js$/
const DATA_TYPES = ['application/ld+json']

for (const { name, path, status } of pageKinds) {
  test.describe(name, () => {
    test('is served without script, preload or data of the framework', async ({ request }) => {
      const html = await (await request.get(path)).text()
      expect(html).not.toMatch(/__next_|__NEXT|_R_|react-dom|data-reactroot/i)
      expect(html).not.toMatch(/\/_next\/[^"]*\.js/)
      expect(html).not.toMatch(/rel="?modulepreload|as="?script/)
      expect(html).not.toMatch(/<template|<div hidden/)
      expect(html).not.toMatch(/\son\w+=|\sstyle=/)
    })

    test(`runs its own scripts only, ${BUDGET_BYTES} bytes at most when compressed`, async ({ page, request }) => {
      const response = await request.get(path)
      await page.route('**/*', (route) => route.abort())
      await page.setContent(await response.text(), { waitUntil: 'commit' })
      const scripts = await page.locator('script').evaluateAll((elements: HTMLScriptElement[]) =>
        elements.map((element) => ({
          src: element.getAttribute('src'),
          type: element.type,
          text: element.text,
        })),
      )
      const running = scripts.filter(({ type }) => !DATA_TYPES.includes(type))
      expect(running).toEqual([
        { src: null, type: '', text: schemeScript },
        { src: expect.stringMatching(ENHANCEMENTS), type: 'module', text: '' },
      ])
      const sizes = running.map(
        async ({ src, text }) => gzipSync(src ? await (await request.get(src)).body() : text).byteLength,
      )
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeLessThanOrEqual(BUDGET_BYTES)
    })

    test('loads from its own server only, and reports no error and no breach of its policy', async ({
      page,
      baseURL,
    }) => {
      const loaded: { type: string; url: string }[] = []
      const complaints: string[] = []
      page.on('request', (request) => loaded.push({ type: request.resourceType(), url: request.url() }))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
      page.on('response', (answer) => {
        if (answer.status() >= 400 && answer.request().resourceType() !== 'document') complaints.push(answer.url())
      })
      page.on('console', (message) => {
        const isOwnStatus = status === 404 && message.location().url.endsWith(missing.path)
        if (['error', 'warning'].includes(message.type()) && !isOwnStatus) complaints.push(message.text())
      })
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(violatedDirective, blockedURI),
        ),
      )
      await page.goto(path, { waitUntil: 'load' })
      await expect(page.getByRole('radio', { name: 'System' })).toBeVisible()
      expect(complaints).toEqual([])
      expect(loaded.filter(({ url }) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([])
      const scripts = loaded.filter(({ type }) => type === 'script').map(({ url }) => new URL(url).pathname)
      expect(scripts).toEqual([expect.stringMatching(ENHANCEMENTS)])
      expect(
        await page.evaluate(() => Object.keys(window).filter((key) => /next|react|webpack|turbopack/i.test(key))),
      ).toEqual([])
    })
  })
}
