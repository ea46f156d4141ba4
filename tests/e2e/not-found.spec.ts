import { expect, test } from '@playwright/test'
import { missing } from './page-kinds'

const wrongAddresses = {
  'an unknown page': '/no-such-page',
  'an unknown category': '/jobs/no-such-category',
  'a role under another category': '/jobs/healthcare/data-engineer',
  'an address in capitals': '/jobs/Data-and-AI/Data-Engineer',
  'a file that does not exist': '/enhance/0000000000000000.js',
}

for (const [name, path] of Object.entries(wrongAddresses)) {
  test(`${name} answers 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('the page for a wrong address leads back to all roles, the categories and what is new', async ({ page }) => {
  for (const { link, heading } of [
    { link: 'All roles, A to Z', heading: 'All roles, A to Z' },
    { link: 'All categories', heading: 'Browse by category' },
    { link: 'Recently updated', heading: 'Recently updated' },
  ]) {
    await page.goto(missing.path)
    await page.getByRole('main').getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport()
  }
})

test('a trailing slash leads to the one address of a page for good', async ({ request }) => {
  const response = await request.get('/jobs/', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/jobs')
})

test('an address near that of a role suggests the role', async ({ page }) => {
  const response = await page.goto('/jobs/data-and-ai/data-enginer')
  expect(response?.status()).toBe(404)
  await page.getByRole('main').getByRole('link', { name: 'Data Engineer', exact: true }).click()
  await expect(page).toHaveURL('/jobs/data-and-ai/data-engineer')
})

for (const [method, path, status] of [
  ['POST', '/jobs', 405],
  ['PUT', '/search?q=nurse', 405],
  ['GET', '/%', 400],
  ['GET', '/jobs/%00', 400],
  ['GET', `/${'a'.repeat(3000)}`, 414],
] as const) {
  test(`${method} ${path.slice(0, 20)} is refused with ${status}, under the same policy`, async ({ request }) => {
    const response = await request.fetch(path, { method })
    expect(response.status()).toBe(status)
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'")
  })
}
