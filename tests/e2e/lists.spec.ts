import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { frontMatter, occupationFile } from './content-files'
import { category } from './page-kinds'

const roleFiles = readdirSync('content/roles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `/jobs/${file.replace('.mdx', '')}`)
  .filter((path) => frontMatter(path).status === 'published')

test('the list of all roles holds every published role once, from A to Z', async ({ page }) => {
  await page.goto('/jobs')
  const links = page.getByRole('table', { name: 'All roles' }).getByRole('link')
  const paths = await links.evaluateAll((elements) => elements.map((link) => link.getAttribute('href') ?? ''))
  expect([...paths].sort()).toEqual([...roleFiles].sort())
  const titles = await links.allTextContents()
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')))
  await expect(page.getByText(`${roleFiles.length} roles`, { exact: true })).toBeVisible()
})

test('a row of a category shows median pay, education, experience, growth and AI impact', async ({ page }) => {
  await page.goto(category.path)
  const table = page.getByRole('table', { name: 'Software Engineering roles' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Role',
    'Median pay, 10th to 90th percentile',
    'Education',
    'Experience',
    'Growth',
    'AI impact',
    'Compare',
  ])
  const { pay } = occupationFile('15-1252')
  const row = table.getByRole('row').filter({ hasText: 'Python Web Developer' })
  await expect(row).toContainText(`$${pay.median?.toLocaleString('en-US')}`)
  await expect(row).toContainText('Bachelor’s')
  await expect(row).toContainText(/\d–\d years/)
})

test('a letter jumps to the first role under it', async ({ page }) => {
  await page.goto('/jobs')
  await page.getByRole('navigation', { name: 'Jump to letter' }).getByRole('link', { name: 'W' }).click()
  await expect(page.getByRole('link', { name: 'Welder', exact: true }).first()).toBeInViewport()
})

test('the table stays a table to assistive software where its rows become blocks', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(category.path)
  const table = page.getByRole('table', { name: 'Software Engineering roles' })
  await expect(
    table.getByRole('row').filter({ hasText: 'Python Web Developer' }).getByRole('rowheader').last(),
  ).toHaveText('Python Web Developer')
  await expect(table.getByRole('columnheader')).toHaveCount(7)
})

test('the home page counts roles and categories and dates what changed last', async ({ page }) => {
  await page.goto('/')
  const categories = page.getByRole('region', { name: 'Browse by category' })
  const count = await categories.getByRole('listitem').count()
  await expect(categories).toContainText(`${roleFiles.length} roles in ${count} categories`)
  const changes = page.getByRole('region', { name: 'Recently updated' }).getByRole('listitem')
  await expect(changes).toHaveCount(8)
  for (const change of await changes.all()) {
    await expect(change.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
    await expect(change.getByRole('link')).toHaveAttribute('href', /^\/jobs\/[a-z-]+\/[a-z-]+$/)
  }
})

test('the home page offers roles of up to 5 categories to start with', async ({ page }) => {
  await page.goto('/')
  const start = page.getByRole('region', { name: 'The job, described.' })
  const categories = page.getByRole('region', { name: 'Browse by category' }).getByRole('listitem')
  await expect(start.getByRole('link')).toHaveCount(Math.min(await categories.count(), 5) + 1)
  await start.getByRole('link', { name: 'all roles, A to Z' }).click()
  await expect(page).toHaveURL('/jobs')
})
