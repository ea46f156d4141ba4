import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/jobs/healthcare')
})

test('suggestions appear while one types, are counted aloud, and Enter opens the chosen one', async ({ page }) => {
  const field = page.getByRole('combobox', { name: 'Search roles' })
  await field.pressSequentially('data en')
  const options = page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option')
  await expect(options.first()).toHaveText('Data Engineer')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status')).toHaveText(
    `${await options.count()} suggestion${(await options.count()) === 1 ? '' : 's'}`,
  )
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/jobs/data-and-ai/data-engineer')
})

test('another name for a role suggests it and says so', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Search roles' }).fill('etl')
  await expect(page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option').first()).toHaveText(
    'Data Engineer also called ETL Developer',
  )
  await page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option').first().click()
  await expect(page).toHaveURL('/jobs/data-and-ai/data-engineer')
})

test('the arrows go round through the field, and Escape closes the list', async ({ page }) => {
  const field = page.getByRole('combobox', { name: 'Search roles' })
  await field.fill('nurse')
  const options = page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option')
  await expect(options.nth(1)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(field).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toHaveValue('nurse')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=nurse')
})

test('the index is loaded when a field is first used, not before, and only once', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/jobs/education')
  expect(loaded).not.toContain('/suggestions.json')
  const arrived = page.waitForResponse('**/suggestions.json')
  await page.getByRole('combobox', { name: 'Search roles' }).focus()
  await arrived
  await page.getByRole('combobox', { name: 'Search roles' }).fill('teacher')
  await expect(page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option').first()).toBeVisible()
  expect(loaded.filter((path) => path === '/suggestions.json')).toHaveLength(1)
})

test('without the index, the field still searches', async ({ page }) => {
  await page.route('**/suggestions.json', (route) => route.abort())
  await page.getByRole('combobox', { name: 'Search roles' }).fill('welder')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=welder')
})

test('a server with too many roles for one file is asked at each key', async ({ page }) => {
  await page.route('**/suggestions.json', (route) => route.fulfill({ json: { roles: [], ask: true } }))
  await page.getByRole('combobox', { name: 'Search roles' }).fill('welder')
  await expect(page.getByRole('listbox', { name: 'Suggested roles' }).getByRole('option').first()).toHaveText('Welder')
})
