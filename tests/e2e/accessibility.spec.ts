import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [390, 1280]
const SCHEMES = ['light', 'dark'] as const

for (const { name, path } of pageKinds) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      test.describe(`${name}, ${scheme}, ${width} pixels wide`, () => {
        // A color that is still changing would be measured halfway.
        test.use({ colorScheme: scheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

        test('has no fault that axe finds, with every fold open', async ({ page }) => {
          // A page of many hundred links and boxes takes axe a while.
          test.setTimeout(90_000)
          await page.goto(path)
          await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
            for (const fold of folds) fold.open = true
          })
          const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          expect(passes.map(({ id }) => id)).toContain('color-contrast')
          expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))).toEqual([])
        })
      })
    }
  }
}
