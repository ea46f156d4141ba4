import { readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { frontMatter } from './content-files'

const CATEGORIES = readdirSync('content/categories').map((file) => file.replace('.mdx', ''))
const rolesIn = (category: string) =>
  readdirSync(`content/roles/${category}`).map((file) => `/jobs/${category}/${file.replace('.mdx', '')}`)
const leadsTo = (path: string) => frontMatter(path).leadsTo as string[]

const pathOf = (page: Page) => page.getByRole('region', { name: 'Career path' })
const laddersOf = (page: Page) => page.getByRole('region', { name: 'Career ladders' })
const rungOf = (page: Page, role: string) =>
  laddersOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: role, exact: true }) })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled })

    test('a reader climbs from a category to a role and up its ladder', async ({ page }) => {
      await page.goto('/jobs/it-and-security')
      await rungOf(page, 'IT Support Specialist').getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('IT Support Specialist')
      await pathOf(page).getByRole('link', { name: 'Systems Administrator' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Systems Administrator')
      await expect(pathOf(page).getByRole('link', { name: 'IT Support Specialist' })).toBeVisible()
    })
  })
}

test('a path reaches two steps each way, and says in words how its roles are joined', async ({ page }) => {
  await page.goto('/jobs/healthcare/registered-nurse')
  const rungs = pathOf(page).getByRole('listitem')
  await expect(rungs).toContainText([
    /^Home Health Aide.*Entry level.*Leads to Medical Assistant\.$/s,
    /^Medical Assistant.*From Home Health Aide: adds /s,
    /^Registered Nurse \(this page\).*From Medical Assistant: adds .*Counted as Registered Nurses: median pay \+\$[\d,]+\.$/s,
    /^Critical Care Nurse.*Mid level.*From Registered Nurse: adds /s,
    /^Nurse Practitioner.*From Registered Nurse: .*From Critical Care Nurse: /s,
  ])
  await expect(pathOf(page).getByText('1 way in, 2 ways on.')).toBeVisible()
})

test('the role of the page is the current one of its path, and no link', async ({ page }) => {
  await page.goto('/jobs/healthcare/registered-nurse')
  const current = pathOf(page).getByRole('listitem').and(page.locator('[aria-current=true]'))
  await expect(current).toHaveCount(1)
  await expect(current).toContainText('Registered Nurse')
  await expect(current.getByRole('link')).toHaveCount(0)
})

test('every category in which a role leads to another has its ladders, and no other has', async ({ page }) => {
  const all = CATEGORIES.flatMap(rolesIn)
  for (const category of CATEGORIES) {
    const roles = rolesIn(category)
    const ids = roles.map((path) => path.split('/').at(-1) ?? '')
    const isLadder =
      roles.some((path) => leadsTo(path).length > 0) || all.some((path) => leadsTo(path).some((id) => ids.includes(id)))
    await page.goto(`/jobs/${category}`)
    await expect(laddersOf(page), category).toHaveCount(isLadder ? 1 : 0)
  }
})

test('a ladder names the category of a role that belongs to another', async ({ page }) => {
  await page.goto('/jobs/it-and-security')
  await expect(rungOf(page, 'DevOps Engineer')).toContainText('Mid level, Software Engineering')
  await expect(rungOf(page, 'DevOps Engineer')).toContainText('From Systems Administrator: adds ')
})

test('the picture shows what the list says, and is hidden from assistive software', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/jobs/software-engineering')
  const ladders = laddersOf(page)
  const picture = ladders.locator('.ladder-picture')
  await expect(picture).toBeVisible()
  await expect(picture).toHaveAttribute('aria-hidden', 'true')
  await expect(picture.getByRole('link', { includeHidden: true })).toHaveCount(0)
  const words = (texts: string[]) => texts.map((text) => text.replace(/\s/g, '')).sort()
  const titles = await picture.locator('g:has(.strong)').evaluateAll((rungs) =>
    rungs.map((rung) =>
      Array.from(rung.querySelectorAll('.strong'), ({ textContent }) => textContent)
        .reverse()
        .join(' '),
    ),
  )
  expect(words(titles)).toEqual(words(await ladders.getByRole('link').allTextContents()))
})

for (const width of [720, 1040, 1280, 1920]) {
  test(`no text of a picture is longer than its rung or small at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    let measured = 0
    for (const category of CATEGORIES) {
      await page.goto(`/jobs/${category}`)
      const picture = page.locator('.ladder-picture')
      if (!(await picture.isVisible())) continue
      const texts = await measure(page)
      expect(texts.filter(({ length, room }) => length > room)).toEqual([])
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(13)
      measured += texts.length
    }
    expect(measured).toBeGreaterThan(0)
  })
}

test.describe('where the picture does not fit', () => {
  test('a phone has the list alone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/jobs/software-engineering')
    await expect(rungOf(page, 'DevOps Engineer')).toBeVisible()
    await expect(laddersOf(page).locator('.ladder-picture')).toBeHidden()
  })

  test('a picture of many columns waits for a wide window', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 })
    await page.goto('/jobs/it-and-security')
    await expect(laddersOf(page).locator('.ladder-picture')).toBeHidden()
    await page.goto('/jobs/software-engineering')
    await expect(laddersOf(page).locator('.ladder-picture')).toBeVisible()
  })
})

for (const [what, options] of [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['in forced colors', { forcedColors: 'active' }],
] as const) {
  test(`the lines of the picture stand out from the page ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia(options)
    await page.goto('/jobs/it-and-security')
    const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
    for (const part of ['.step', 'g > line:not(.level)']) {
      const stroke = await page
        .locator(`.ladder-picture ${part}`)
        .first()
        .evaluate((line) => getComputedStyle(line).stroke)
      expect(stroke).toMatch(/^rgb/)
      expect(stroke).not.toBe(paper)
    }
  })
}

test('a category prints its picture where it fits the sheet, and its list', async ({ page }) => {
  await page.setViewportSize({ width: 665, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/jobs/software-engineering')
  await expect(laddersOf(page).locator('.ladder-picture')).toBeVisible()
  expect((await measure(page)).filter(({ length, room }) => length > room)).toEqual([])
  await expect(laddersOf(page).getByRole('listitem').first()).toBeVisible()
})

for (const [width, colorScheme] of [
  [390, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`a wide ladder has no fault that axe finds, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/jobs/it-and-security')
    const { violations } = await new AxeBuilder({ page }).include('#ladders').analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
  })
}

/** Returns how long each text over a rung is, the length of the rung, and the size of its letters. */
function measure(page: Page) {
  return page.locator('.ladder-picture g:has(> line:not(.level))').evaluateAll((rungs) =>
    rungs.flatMap((rung) => {
      const room = rung.querySelector('line')?.getBoundingClientRect().width ?? 0
      return Array.from(rung.querySelectorAll(':scope > text'), (text) => ({
        text: text.textContent,
        length: Math.floor(text.getBoundingClientRect().width),
        room,
        size: Number.parseFloat(getComputedStyle(text).fontSize),
      }))
    }),
  )
}
