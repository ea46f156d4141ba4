import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { frontMatter } from './content-files'
import { guide } from './page-kinds'

interface SourceFile {
  title: string
  year: number
  licence: string
  taken: string
  notice?: string
}

const sources: Record<string, SourceFile> = parse(readFileSync('content/sources.yaml', 'utf8'))

test('every source of the bibliography is listed with year, license and what is taken from it', async ({ page }) => {
  await page.goto('/sources')
  for (const [id, { title, year, licence, taken, notice }] of Object.entries(sources)) {
    const source = page.locator(`#source-${id}`)
    await expect(source.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', /^https:/)
    await expect(source.getByRole('definition')).toHaveText([String(year), licence, taken])
    if (notice) await expect(source).toContainText(notice)
  }
})

test('a role page that uses O*NET prints the notice that its license asks for', async ({ page }) => {
  await page.goto(guide.path)
  const notice = sources['onet-30']?.notice ?? 'missing'
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText(notice)
})

test('the changes are grouped by day and note, and lead to the pages', async ({ page }) => {
  await page.goto('/changes')
  const [newest] = (frontMatter(guide.path).changes as { date: string; note: string }[]).slice(0, 1)
  const day = page.getByRole('region').filter({ has: page.locator(`time[datetime="${newest?.date}"]`) })
  await expect(day.getByRole('heading', { level: 3, name: newest?.note })).toBeVisible()
  await day.getByRole('link', { name: guide.heading, exact: true }).click()
  await expect(page).toHaveURL(guide.path)
})

test('both are a click away from the foot of every page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click()
  await expect(page).toHaveURL('/sources')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Changes' }).click()
  await expect(page).toHaveURL('/changes')
})
