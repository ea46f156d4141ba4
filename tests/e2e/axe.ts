import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

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
