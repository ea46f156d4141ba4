import { expect, type Page, test } from '@playwright/test'
import { guide, pageKinds } from './page-kinds'

const PHONE = { width: 390, height: 844 }

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name, path, heading } of pageKinds) {
    test(`${name} shows its content and no control that would do nothing`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expectNoDeadControl(page)
    })
  }

  test('a guide has all its sections, and every answer can be unfolded', async ({ page }) => {
    await page.goto(guide.path)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'On this page',
      'Role at a glance',
      'Pay and growth',
      'Duties and responsibilities',
      'Overview',
      'Qualifications',
      'Career outlook',
      'Who does this work',
      'Pay by year and state',
      'AI: the evidence',
      'Career path',
      'Sample cover letter',
      'Frequently asked questions',
      'More roles',
      'Changes and citation',
      'Sources',
    ])
    const regions = page.getByRole('main').getByRole('region')
    for (const region of await regions.all()) await expect(region).toHaveText(/.{100}/s)
    const questions = page.getByRole('region', { name: 'Frequently asked questions' }).getByRole('group')
    for (const [index, question] of (await questions.all()).entries()) {
      if (index > 0) await question.locator('summary').click()
      await expect(question.getByRole('paragraph').first()).toBeVisible()
    }
  })

  test('the contents list leads to every part of a guide', async ({ page }) => {
    await page.goto(guide.path)
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    expect(await links.count()).toBeGreaterThan(8)
    for (const link of await links.all()) {
      await link.click()
      await expect(page.getByRole('region', { name: (await link.textContent()) ?? '', exact: true })).toBeInViewport()
    }
  })

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE })

    test('the missing controls leave no gap', async ({ page }) => {
      await page.goto(guide.path)
      const title = await boxOf(page, 'header:has(> h1)')
      const contents = await boxOf(page, 'details:has-text("On this page")')
      const glance = await boxOf(page, '#glance')
      expect(contents.top - title.bottom).toBeLessThan(8)
      expect(glance.top - contents.bottom).toBeLessThanOrEqual(48)
      const letter = await boxOf(page, '#letter .content > :first-child')
      const questions = await boxOf(page, '#questions')
      expect(questions.top - letter.bottom).toBeLessThan(48)
    })
  })
})

test.describe('when the script does not arrive', () => {
  test('a guide is whole and shows no control that would do nothing', async ({ page }) => {
    await page.route('**/enhance/*', (route) => route.abort())
    await page.goto(guide.path)
    await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
    await expectNoDeadControl(page)
  })
})

async function expectNoDeadControl(page: Page) {
  await expect(page.locator('button:not([type=submit]):visible')).toHaveCount(0)
  // What is not part of a form that goes to the server needs a script, but for the box that the style sheet answers.
  await expect(page.locator(':is(input, select, textarea):visible:not(form[action] *, #only-differences)')).toHaveCount(
    0,
  )
  await expect(page.getByText('Appearance')).toBeHidden()
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not shown.`)
  return { top: box.y, bottom: box.y + box.height }
}
