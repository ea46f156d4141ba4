import { expect, type Page, test } from '@playwright/test'
import { guide } from './page-kinds'

const LIGHT = 'rgb(255, 255, 255)'
const DARK = 'rgb(17, 20, 22)'

const radio = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Appearance' }).getByRole('radio', { name, exact: true })

for (const { system, color } of [
  { system: 'light', color: LIGHT },
  { system: 'dark', color: DARK },
] as const) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system })

    test(`a page is ${system} until the reader chooses`, async ({ page }) => {
      await page.goto('/')
      await expect(radio(page, 'System')).toBeChecked()
      await expect(page.locator('html')).toHaveCSS('background-color', color)
    })

    test('each choice shows at once and is kept for other pages and visits', async ({ page }) => {
      await page.goto('/')
      for (const [name, chosen] of [
        ['Dark', DARK],
        ['Light', LIGHT],
        ['System', color],
      ] as const) {
        await radio(page, name).check()
        await expect(page.locator('html')).toHaveCSS('background-color', chosen)
        await page.goto(guide.path)
        await expect(radio(page, name)).toBeChecked()
        await expect(page.locator('html')).toHaveCSS('background-color', chosen)
        await page.reload()
        await expect(radio(page, name)).toBeChecked()
        await expect(page.locator('html')).toHaveCSS('background-color', chosen)
      }
    })
  })
}

test('a kept choice is applied before the body is there to be painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('scheme', 'dark')
    const seen: Record<string, string | undefined> = {}
    Object.assign(window, { seen })
    new MutationObserver((_, observer) => {
      if (!document.body) return
      seen.body = document.documentElement.dataset.scheme
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
    document.addEventListener('DOMContentLoaded', () => {
      seen.loaded = document.documentElement.dataset.scheme
    })
  })
  await page.goto(guide.path)
  expect(await page.evaluate('window.seen')).toEqual({ body: 'dark', loaded: 'dark' })
})

test('the choice works for the page where storage is refused', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await radio(page, 'Dark').check()
  await expect(page.locator('html')).toHaveCSS('background-color', DARK)
  await radio(page, 'Light').check()
  await expect(page.locator('html')).toHaveCSS('background-color', LIGHT)
  expect(errors).toEqual([])
})

test('a stored value that means nothing is the same as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('scheme', 'sepia'))
  await page.goto('/')
  await expect(radio(page, 'System')).toBeChecked()
  await expect(page.locator('html')).not.toHaveAttribute('data-scheme')
})
