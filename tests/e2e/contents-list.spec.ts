import { expect, test } from '@playwright/test'
import { guide, profile } from './page-kinds'

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, parts } of [
  { ...guide, parts: ['Pay and growth', 'Frequently asked questions', 'Role at a glance'] },
  { ...profile, parts: ['Pay and growth', 'Who it suits', 'Role at a glance'] },
]) {
  test(`the contents list of ${name} marks the one part that is being read`, async ({ page }) => {
    await page.goto(path)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    const current = contents.locator('[aria-current]')
    for (const part of parts) {
      await page.getByRole('region', { name: part, exact: true }).evaluate((element) => element.scrollIntoView())
      await expect(current).toHaveText([part])
      await expect(current).toHaveAttribute('aria-current', 'true')
    }
  })
}

test('a contents link becomes the marked one when it is followed', async ({ page }) => {
  await page.goto(guide.path)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const link = contents.getByRole('link', { name: 'Career outlook' })
  await link.click()
  await expect(page).toHaveURL(/#outlook$/)
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(contents.locator('[aria-current]')).toHaveCount(1)
})

test('at the end of the page the last part is marked', async ({ page }) => {
  await page.goto(guide.path)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const current = page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current]')
  await expect(current).toHaveText(['Sources'])
})
