import { expect, type Page, test } from '@playwright/test'
import { guide, pageKinds } from './page-kinds'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path } of pageKinds) {
  test.describe(name, () => {
    test('begins with a link that skips to the content', async ({ page }) => {
      await page.goto(path)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to content' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
    })

    test('lets the Tab key reach all that can be operated, and shows where it is', async ({ page }) => {
      await page.goto(path)
      await tabThrough(page)
    })
  })
}

test.describe('a guide on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('lets the Tab key reach all that can be operated, and shows where it is', async ({ page }) => {
    await page.goto(guide.path)
    await tabThrough(page)
  })

  test('opens its contents with Enter, and a link in them leads to the part', async ({ page }) => {
    await page.goto(guide.path)
    const fold = page.getByRole('group').filter({ hasText: 'On this page' })
    const contents = fold.getByRole('navigation', { name: 'On this page' })
    await expect(contents).toBeHidden()
    await fold.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(contents).toBeVisible()
    await contents.getByRole('link', { name: 'Qualifications' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Qualifications' })).toBeInViewport()
  })
})

test('Enter opens a question and closes it again', async ({ page }) => {
  await page.goto(guide.path)
  const question = page.getByRole('region', { name: 'Frequently asked questions' }).getByRole('group').nth(1)
  const answer = question.getByRole('paragraph')
  await expect(answer).toBeHidden()
  await question.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(answer).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(answer).toBeHidden()
})

test('the arrow keys change the appearance', async ({ page }) => {
  await page.goto(guide.path)
  const appearance = page.getByRole('group', { name: 'Appearance' })
  await appearance.getByRole('radio', { name: 'System' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(appearance.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(appearance.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark')
})

/** Presses Tab from the start to the end of the page, and expects to have met every operable element, each visibly focused. */
async function tabThrough(page: Page) {
  const expected = await page.evaluate(() => {
    const operable = Array.from(
      document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ).filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.matches(':not(:disabled, [type=radio]:not(:checked))'),
    )
    for (const [index, element] of operable.entries()) element.dataset.stop = String(index)
    return operable.length
  })
  const stops: (string | undefined)[] = []
  const unclear: string[] = []
  for (let press = 0; press < expected; press++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
      return {
        stop: element.dataset.stop,
        html: element.outerHTML.slice(0, 100),
        isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isInWindow: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      }
    })
    stops.push(focused?.stop)
    if (focused && !(focused.isOutlined && focused.isInWindow)) unclear.push(focused.html)
  }
  expect(unclear).toEqual([])
  expect(new Set(stops).size).toBe(expected)
}
