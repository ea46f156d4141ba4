import { expect, test } from '@playwright/test'
import { category, guide, profile } from './page-kinds'

const heading = { level: 1 }

test('a reader goes from the home page to a category, to a role, to all roles of its category', async ({ page }) => {
  await page.goto('/')
  const categories = page.getByRole('region', { name: 'Browse by category' })
  await categories.getByRole('link', { name: category.heading }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(category.heading)
  const table = page.getByRole('table', { name: `${category.heading} roles` })
  const count = await table.getByRole('link').count()
  await table.getByRole('link', { name: 'Python Web Developer', exact: true }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Python Web Developer')
  await page.getByRole('link', { name: `All ${count} ${category.heading} roles` }).click()
  await expect(page).toHaveURL(category.path)
  await expect(table.getByRole('link', { name: 'Python Web Developer', exact: true })).toBeVisible()
})

test('a profile leads to its guide, and the guide to its profiles', async ({ page }) => {
  await page.goto(profile.path)
  const facts = page.getByRole('main').getByRole('definition')
  await facts.getByRole('link', { name: 'Python Web Developer' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Python Web Developer')
  await facts.getByRole('link', { name: profile.heading }).click()
  await expect(page).toHaveURL(profile.path)
})

test('a profile sends on to its guide for what only the guide has', async ({ page }) => {
  await page.goto(profile.path)
  await page.getByRole('link', { name: 'Outlook, sample letter and questions: Python Web Developer' }).click()
  await expect(page.getByRole('region', { name: 'Sample cover letter' })).toBeVisible()
})

test('the career path leads up and down', async ({ page }) => {
  await page.goto(guide.path)
  const path = page.getByRole('region', { name: 'Career path' })
  await expect(path.getByRole('listitem').and(page.locator('[aria-current]'))).toContainText(guide.heading)
  await path.getByRole('link', { name: 'Machine Learning Engineer' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Machine Learning Engineer')
  await path.getByRole('link', { name: guide.heading }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(guide.heading)
  await path.getByRole('link', { name: 'Data Analyst' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Data Analyst')
})

test('a guide names related roles but not itself', async ({ page }) => {
  await page.goto(guide.path)
  const more = page.getByRole('region', { name: 'More roles' })
  await expect(more.getByRole('listitem').first()).toBeVisible()
  await expect(more.getByRole('link', { name: guide.heading, exact: true })).toHaveCount(0)
  await more.getByRole('link', { name: 'Data Scientist', exact: true }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Data Scientist')
})
