import { expect, test } from '@playwright/test'
import { guide, pageKinds, profile } from './page-kinds'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
})

for (const { name, path, heading } of pageKinds) {
  test(`${name} prints its content without navigation and controls`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden()
    for (const role of ['banner', 'navigation', 'contentinfo', 'button', 'radio'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0)
    }
  })
}

test('a role carries the name of the site and its address above all else', async ({ page }) => {
  await page.goto(profile.path)
  const siteName = (await page.title()).split(' | ').at(-1) ?? ''
  const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
  const top = page.getByText(address, { exact: true })
  await expect(top).toBeVisible()
  await expect(page.getByRole('main').getByText(siteName, { exact: true })).toBeVisible()
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
  expect((await top.boundingBox())?.y).toBeLessThan(heading?.y ?? 0)
})

test('every question of a guide prints with its answer, though it is folded on the screen', async ({ page }) => {
  await page.goto(guide.path)
  const questions = page.getByRole('region', { name: 'Frequently asked questions' }).getByRole('group')
  expect(await questions.count()).toBeGreaterThan(3)
  for (const question of await questions.all()) {
    const answer = question.getByRole('paragraph').first()
    await expect(answer).toBeVisible()
    expect((await answer.boundingBox())?.height).toBeGreaterThan(10)
  }
})

test('the contents list, the copy buttons and their room are gone', async ({ page }) => {
  await page.goto(guide.path)
  await expect(page.getByRole('complementary', { name: 'Use and navigate this page' })).toBeHidden()
  await expect(page.getByText('On this page').first()).toBeHidden()
  await expect(page.getByText('Copy letter')).toBeHidden()
})

test('the letter begins a new page, its blanks underlined', async ({ page }) => {
  await page.goto(guide.path)
  const letter = page.getByRole('region', { name: 'Sample cover letter' })
  await expect(letter).toHaveCSS('break-before', 'page')
  await expect(letter.getByText('[Company]').first()).toHaveCSS('border-bottom-style', 'solid')
})

test('the sources print with their addresses', async ({ page }) => {
  await page.goto(guide.path)
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').getByRole('link')
  expect(await sources.count()).toBeGreaterThan(1)
  for (const source of await sources.all()) {
    const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toContain(await source.getAttribute('href'))
  }
})

test.describe('with a dark appearance chosen', () => {
  test.use({ colorScheme: 'dark' })

  test('a page prints dark on white', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('scheme', 'dark'))
    await page.goto(guide.path)
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(20, 24, 27)')
  })
})
