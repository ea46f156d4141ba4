import { expect, test } from '@playwright/test'
import { category, guide } from './page-kinds'

test('the next page is fetched when a button goes down on a link, and not before', async ({ page, context }) => {
  const early: string[] = []
  context.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) early.push(new URL(request.url()).pathname)
  })
  const rules = page.waitForResponse('**/speculation-rules.json')
  await page.goto(guide.path)
  expect((await rules).headers()['content-type']).toBe('application/speculationrules+json; charset=utf-8')
  const link = page.getByRole('main').getByRole('link', { name: 'Data and AI', exact: true }).first()
  await expect(link).toHaveAttribute('href', '/jobs/data-and-ai')
  await link.hover()
  expect(early).toEqual([])
  await page.mouse.down()
  await expect.poll(() => early).toEqual(['/jobs/data-and-ai'])
  await page.mouse.up()
  await expect(page).toHaveURL('/jobs/data-and-ai')
})

test('no file and no page that depends on a query is fetched early', async ({ page, context }) => {
  const early: string[] = []
  context.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) early.push(request.url())
  })
  await page.goto(category.path)
  await page.evaluate(() => {
    for (const href of ['/search?q=nurse', '/jobs/data-and-ai/data-engineer.md']) {
      const link = Object.assign(document.createElement('a'), { href, textContent: href })
      link.addEventListener('click', (event) => event.preventDefault())
      document.querySelector('main')?.prepend(link)
    }
  })
  for (const name of ['/search?q=nurse', '/jobs/data-and-ai/data-engineer.md'])
    await page.getByRole('link', { name }).click()
  const last = page.getByRole('link', { name: 'All roles' }).first()
  await last.hover()
  await page.mouse.down()
  // The rules work, so that the two before it were left out on purpose.
  await expect.poll(() => early.map((url) => new URL(url).pathname)).toEqual(['/jobs'])
})
