import { expect, type Page, test } from '@playwright/test'
import { pageKinds } from './page-kinds'

test.use({ viewport: { width: 320, height: 640 } })

for (const { name, path } of pageKinds) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path)
      await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true
      })
    })

    test('fits a window 320 pixels wide', async ({ page }) => {
      expect(await wider(page)).toEqual([])
    })

    test('fits it with the text spacing of WCAG 1.4.12', async ({ page }) => {
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet()
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets.push(spacing)
      })
      expect(await wider(page)).toEqual([])
      expect(await cutOff(page)).toEqual([])
    })
  })
}

/** Returns what makes the page scroll sideways. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = Array.from(document.querySelectorAll('body *')).filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth} pixels`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 100))]
  })
}

/** Returns the text that its own box cuts off at the bottom. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((element) => {
        const { overflowY, clipPath } = getComputedStyle(element)
        return clipPath === 'none' && /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  )
}
