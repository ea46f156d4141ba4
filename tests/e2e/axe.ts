import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens every fold of the page and expects axe to find no fault in it. */
export async function expectNoFault(page: Page) {
  await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true
  })
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))).toEqual([])
}

/** Tests of pages that axe finds no fault on a phone and on a screen in either scheme, and that they fit 320 pixels. */
export function testAccessibility(paths: readonly string[]) {
  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${path}, ${colorScheme}`, () => {
        test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

        test('has no fault that axe finds, on a phone and on a screen, with every fold open', async ({ page }) => {
          // Hundreds of boxes take axe a while.
          test.setTimeout(120_000)
          for (const width of [390, 1280]) {
            await page.setViewportSize({ width, height: 900 })
            await page.goto(path)
            await expectNoFault(page)
          }
        })
      })
    }

    test(`${path} fits a window 320 pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over).toBeLessThanOrEqual(0)
    })
  }
}
