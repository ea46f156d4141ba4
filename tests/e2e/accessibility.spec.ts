import { test } from '@playwright/test'
import { expectNoFault } from './axe'
import { pageKinds } from './page-kinds'

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
          await expectNoFault(page)
        })
      })
    }
  }
}
