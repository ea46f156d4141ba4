import { expect, test } from '@playwright/test'
import { category, guide, profile } from './page-kinds'

const pages = ['/', category.path, guide.path, profile.path]

for (const path of pages) {
  test(`the picture that ${path} is shared with is one`, async ({ page, request }) => {
    await page.goto(path)
    const address = await page.locator('meta[property="og:image"]').getAttribute('content')
    const { pathname } = new URL(address ?? '')
    expect(pathname).toBe(`${path === '/' ? '' : path}/card.png`)
    const answer = await request.get(pathname)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    })
    expect((await answer.body()).byteLength).toBeLessThan(100_000)
    const size = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, pathname)
    expect(size).toEqual([1200, 630])
    const again = await request.get(pathname, { headers: { 'if-none-match': answer.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  })
}

test('there is no card where there is no page', async ({ request }) => {
  for (const path of ['/jobs/nowhere', '/jobs/healthcare/data-engineer', `${guide.path}-x`, '/about']) {
    const answer = await request.get(`${path}/card.png`)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toContain('This position is vacant.')
  }
})
