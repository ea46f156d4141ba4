import { expect, test } from '@playwright/test'
import { guide, profile } from './page-kinds'

const heading = { level: 1 }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a guide names roles of other categories too, each with what is the same and what is not', async ({
      page,
    }) => {
      await page.goto(guide.path)
      const more = page.getByRole('region', { name: 'More roles' })
      const analyst = more.getByRole('listitem').filter({ hasText: 'Data Analyst' })
      await expect(analyst).toContainText(/Same: .*SQL.*Python.*Only there: .*Spreadsheets/)
      await more.getByRole('link', { name: 'DevOps Engineer', exact: true }).click()
      await expect(page.getByRole('heading', heading)).toHaveText('DevOps Engineer')
      await expect(page).toHaveURL('/jobs/software-engineering/devops-engineer')
    })
  })
}

test('a profile and its guide name each other first, as forms of one role', async ({ page }) => {
  await page.goto(profile.path)
  const first = page.getByRole('region', { name: 'More roles' }).getByRole('listitem').first()
  await expect(first).toContainText('The general form of this role.')
  await first.getByRole('link', { name: 'Python Web Developer' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Python Web Developer')
  await expect(first).toContainText('A special form of this role.')
  await expect(first.getByRole('link', { name: profile.heading })).toBeVisible()
})

test('a role to which the career leads is said to be a next step', async ({ page }) => {
  await page.goto('/jobs/legal-and-public-service/paralegal')
  const more = page.getByRole('region', { name: 'More roles' })
  await expect(more.getByRole('listitem').filter({ hasText: 'Lawyer' })).toContainText('A next step.')
  await more.getByRole('link', { name: 'Lawyer', exact: true }).click()
  await expect(more.getByRole('listitem').filter({ hasText: 'Paralegal' })).toContainText('Leads here.')
})

test('a role that an editor pins is there, and the category stays the way on', async ({ page }) => {
  await page.goto('/jobs/construction-and-engineering/mechanical-engineer')
  const more = page.getByRole('region', { name: 'More roles' })
  await expect(more.getByRole('listitem')).toContainText(['Civil EngineerSame: Technical writing.'])
  await more.getByRole('link', { name: /^All \d+ Construction and Engineering roles$/ }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Construction and Engineering')
  await expect(page.getByRole('link', { name: 'Mechanical Engineer', exact: true }).first()).toBeVisible()
})
