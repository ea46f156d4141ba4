import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Opens every fold of the page and expects axe to find no fault in it. Light and dark differ in their colors alone, so in
 * dark only contrast is looked at again.
 */
export async function expectNoFault(page: Page) {
  await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true
  })
  for (const [colorScheme, axe] of [
    ['light', new AxeBuilder({ page }).withTags(TAGS)],
    ['dark', new AxeBuilder({ page }).withRules(['color-contrast'])],
  ] as const) {
    // A color that is still changing would be measured halfway.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations, passes } = await axe.analyze()
    expect(
      passes.map(({ id }) => id),
      colorScheme,
    ).toContain('color-contrast')
    expect(
      violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) })),
      colorScheme,
    ).toEqual([])
  }
}

/** Tests of pages that axe finds no fault in them on a phone and on a screen. */
export function testAxe(paths: readonly string[]) {
  for (const path of paths) {
    for (const width of [390, 1280]) {
      test(`${path} has no fault that axe finds at ${width} pixels, light and dark`, async ({ page }) => {
        // Hundreds of boxes take axe a while.
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        await expectNoFault(page)
      })
    }
  }
}

/** The same tests, and that the pages fit 320 pixels. */
export function testAccessibility(paths: readonly string[]) {
  testAxe(paths)
  for (const path of paths) {
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
