import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds'

for (const { name, path, heading, title, crumbs, status, plain } of pageKinds) {
  test.describe(name, () => {
    test(`answers ${status} with one main heading and its own title and description`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(status)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading])
      await expect(page).toHaveTitle(title)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S{3}/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })

    if (status === 200) {
      test(
        plain
          ? 'names the plain page as the canonical one, and is not for indexing'
          : 'names its own address as the canonical one',
        async ({ page }) => {
          await page.goto(path)
          const canonical = page.locator('link[rel=canonical]')
          await expect(canonical).toHaveCount(1)
          const { pathname, search, hash } = new URL((await canonical.getAttribute('href')) ?? '')
          expect(pathname + search + hash).toBe(plain ?? path)
          await expect(page.locator('meta[name=robots][content*=noindex]')).toHaveCount(plain ? 1 : 0)
        },
      )
    } else {
      test('claims no canonical address and asks not to be indexed', async ({ page }) => {
        await page.goto(path)
        await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
      })
    }

    test(crumbs ? 'shows the way from the home page, each step a link' : 'has no breadcrumb', async ({ page }) => {
      await page.goto(path)
      const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' })
      if (!crumbs) return expect(breadcrumb).toHaveCount(0)
      await expect(breadcrumb.getByRole('listitem')).toHaveText(crumbs)
      await expect(breadcrumb.getByRole('link')).toHaveText(crumbs.slice(0, -1))
      await expect(breadcrumb.locator('[aria-current=page]')).toHaveText(crumbs.at(-1) ?? '')
      for (const link of await breadcrumb.getByRole('link').all()) {
        const answer = await page.request.get((await link.getAttribute('href')) ?? '', { maxRedirects: 0 })
        expect(answer.status()).toBe(200)
      }
    })
  })
}
