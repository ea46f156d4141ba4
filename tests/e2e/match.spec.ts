import { expect, type Page, test } from '@playwright/test'
import { testAccessibility } from './axe'

const heading = { level: 1 } as const
const chips = (page: Page) => page.getByRole('group', { name: 'You know' }).getByRole('listitem')
const results = (page: Page) =>
  page.getByRole('region', { name: 'Best covered first' }).getByRole('heading', { level: 3 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'with JavaScript off', () => {
    test.use({ javaScriptEnabled })

    test('a reader names skills, takes one away, adds others, and compares the first roles', async ({ page }) => {
      await page.goto('/match')
      await expect(page.getByRole('heading', heading)).toHaveText('Roles for what you know')
      await page.getByRole('textbox', { name: 'Type skills' }).fill('Python, Structured Query Language')
      await page.getByRole('button', { name: 'Find roles' }).click()
      await expect(chips(page)).toHaveText([/Python/, /SQL/])
      await expect(page.getByRole('heading', heading)).toHaveText(/^\d+ roles for what you know$/)

      await page.getByRole('link', { name: 'Remove: SQL' }).click()
      await expect(page).toHaveURL('/match?skills=python')
      await expect(chips(page)).toHaveText([/Python/])

      await page.getByRole('link', { name: 'Add skills' }).click()
      await page
        .getByRole('group', { name: 'Often beside what you know' })
        .getByRole('checkbox', { name: /^Git/ })
        .check()
      await page.getByText('All other skills').click()
      await page.getByRole('checkbox', { name: /^PostgreSQL/ }).check()
      await page.getByRole('button', { name: 'Find roles' }).click()
      await expect(chips(page)).toHaveText([/Python/, /Git/, /PostgreSQL/])

      const first = (await results(page).allTextContents()).slice(0, 3)
      await page.getByRole('link', { name: 'Compare the first 3 side by side' }).click()
      await expect(page).toHaveURL(/^[^?]+\/compare\?roles=/)
      for (const title of first) {
        await expect(page.getByRole('main').getByRole('link', { name: title, exact: true }).first()).toBeVisible()
      }
    })

    test('what is not a skill is named, and a link corrects it', async ({ page }) => {
      await page.goto('/match?skills=sql,pyhton,xqzvw')
      await expect(page.getByText('“xqzvw” is not a skill that is known here.')).toBeVisible()
      await expect(chips(page)).toHaveText([/SQL/])
      await page.getByText('Did you mean').getByRole('link', { name: 'Python' }).click()
      await expect(page).toHaveURL('/match?skills=sql,python')
    })
  })
}

test('a role says how much of it is covered and names what is known and what is missing', async ({ page }) => {
  await page.goto('/match?skills=sql,python,kafka,customer-service')
  const role = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Data Engineer', exact: true }) })
  await expect(role).toContainText(/2 of \d core, \d of \d common/)
  const known = role.getByRole('definition')
  await expect(known.getByRole('link', { name: 'SQL', exact: true })).toBeVisible()
  await expect(role.getByText('Missing, core')).toBeVisible()
  await expect(known.getByRole('link', { name: 'Data modeling', exact: true })).toBeVisible()
  await expect(role.getByRole('link', { name: 'Customer service', exact: true })).toHaveCount(0)
})

test('ids, names and aliases in any case, with commas or repeated keys, mean the same', async ({ page }) => {
  await page.goto('/match?skills=python,sql')
  const expected = await results(page).allTextContents()
  expect(expected.length).toBeGreaterThan(5)
  for (const query of ['skills=PYTHON&skills=Structured+query+language', 'skills=sql,,python,SQL&other=1']) {
    await page.goto(`/match?${query}`)
    expect(await results(page).allTextContents()).toEqual(expected)
  }
})

test('a long list is read page by page, each role once', async ({ page }) => {
  await page.goto('/match?skills=stakeholder-communication,mentoring,spreadsheets')
  const count = Number((await page.getByRole('heading', heading).textContent())?.split(' ')[0])
  expect(count).toBeGreaterThan(20)
  const titles = await results(page).allTextContents()
  expect(titles).toHaveLength(20)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/&page=2$/)
  await expect(page.getByRole('link', { name: 'Previous page' })).toBeVisible()
  titles.push(...(await results(page).allTextContents()))
  expect(new Set(titles).size).toBe(Math.min(count, 40))
})

test('a page past the end shows the last one', async ({ page }) => {
  await page.goto('/match?skills=python&page=99')
  expect(await results(page).count()).toBeGreaterThan(5)
})

test('it is not for indexing and names the plain page as canonical', async ({ page }) => {
  for (const path of ['/match', '/match?skills=python,sql&page=2']) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/match$/)
  }
})

test('skills of which none is known answer 404 with a form, all else 200', async ({ page }) => {
  expect((await page.goto('/match?skills=xqzvw'))?.status()).toBe(404)
  await expect(page.getByRole('heading', heading)).toHaveText('No such skill here')
  await expect(page.getByRole('button', { name: 'Find roles' })).toBeVisible()
  for (const query of ['', '?skills=', '?skills=xqzvw,sql', '?page=2', '?unknown=1']) {
    expect((await page.goto(`/match${query}`))?.status(), query).toBe(200)
  }
})

test('odd input gets a page and nothing of it becomes markup', async ({ page, request }) => {
  const odd = [
    'x'.repeat(5000),
    Array.from({ length: 900 }, (_, index) => index).join(','),
    '\u0000\u0001\u001b[31m',
    '"><script>alert(1)</script><img src=x onerror=alert(1)>',
    '\u202eevil\u202c, \u05e9\u05dc\u05d5\u05dd, \u0645\u0631\u062d\u0628\u0627',
    '\ud83d\udc69\u200d\ud83d\udcbb, \ud83d\ude80',
    '__proto__,constructor,toString',
    '%, %zz, ../../etc/passwd',
  ]
  for (const text of odd) {
    const response = await request.get(
      `/match?skills=${encodeURIComponent(text)}&skills=&page=${encodeURIComponent(text.slice(0, 40))}`,
    )
    expect(response.status(), text.slice(0, 30)).toBe(404)
    const html = await response.text()
    for (const raw of ['<img src=x', '<script>alert', '\u0000', '\u001b', '\u202e']) expect(html).not.toContain(raw)
  }
  for (const path of [
    '/match?skills=%00',
    '/match?skills=%',
    '/match?%',
    '/match?skills[]=python',
    '/match?skills=%ff',
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500)
  }
  await page.goto(`/match?skills=${encodeURIComponent(odd[3] ?? '')}`)
  await expect(page.getByText('is not a skill that is known here').first()).toBeVisible()
})

testAccessibility(['/match', '/match?skills=xqzvw'])
