import { expect, type Page, test } from '@playwright/test'
import { guide, profile } from './page-kinds'

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a guide is copied as a job posting: title, summary, duties and qualifications in plain text', async ({
    page,
  }) => {
    await page.goto(guide.path)
    await page.getByRole('button', { name: 'Copy as job posting' }).click()
    const text = await clipboard(page)
    const main = page.getByRole('main')
    const summary = await main.getByText('Data engineers build the pipelines').first().textContent()
    expect(text.startsWith(`${guide.heading}\n\n${summary}\n\nDuties and responsibilities\n\n- `)).toBe(true)
    for (const part of ['Duties and responsibilities', 'Qualifications']) {
      const items = main.getByRole('region', { name: part }).getByRole('listitem')
      expect(await items.count()).toBeGreaterThan(5)
      for (const item of await items.allInnerTexts()) expect(`${text}\n`).toContain(`\n- ${item}\n`)
    }
    expect(text).toContain('\n\nQualifications\n\nCore skills\n\n')
    expect(text).toContain('\n\nEducation\n\n- ')
    for (const other of ['Career outlook', 'Frequently asked questions', 'Cut to seven', 'Ask only for', 'Dear']) {
      expect(text).not.toContain(other)
    }
    expectTidy(text)
  })

  test('a profile is copied as a job posting with its responsibilities and requirements', async ({ page }) => {
    await page.goto(profile.path)
    await page.getByRole('button', { name: 'Copy as job posting' }).click()
    const text = await clipboard(page)
    expect(text).toMatch(/^Senior Python Django Engineer\n\n/)
    expect(text).toContain('\n\nCore responsibilities\n\n- ')
    expect(text).toContain('\n\nSkills and requirements\n\n')
    expectTidy(text)
  })

  test('the letter is copied with its paragraphs, line breaks and blanks', async ({ page }) => {
    await page.goto(guide.path)
    await page.getByRole('button', { name: 'Copy letter' }).click()
    const text = await clipboard(page)
    expect(text).toMatch(/^Dear Hiring Manager,\n\n\S/)
    expect(text).toContain('[Company]')
    expect(text).toMatch(/\n\nSincerely,\n\[Your Name\]$/)
    expectTidy(text)
  })

  test('source numbers are left out of copied text', async ({ page }) => {
    await page.goto(guide.path)
    const outlook = page.getByRole('region', { name: 'Career outlook' })
    await expect(outlook.getByRole('link', { name: /^Source \d$/ }).first()).toBeVisible()
    await page
      .locator('copy-text')
      .first()
      .evaluate((element) => element.setAttribute('select', '#outlook .content'))
    await page.getByRole('button', { name: 'Copy as job posting' }).click()
    const text = await clipboard(page)
    expect(text).toContain('openings a year. ')
    expect(text).not.toMatch(/[a-z]\.?\d/)
  })

  test('the button says “Copied” for four seconds, and assistive software is told once', async ({ page }) => {
    await page.clock.install({ time: 0 })
    await page.goto(guide.path)
    // From here time stands still but for the steps below.
    await page.clock.pauseAt(600_000)
    const copy = page.getByRole('button', { name: 'Copy letter' })
    await copy.click()
    await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(1)
    await expect(page.getByRole('status')).toHaveText('Copied')
    await page.clock.fastForward(3900)
    await expect(copy).toHaveCount(0)
    await page.clock.fastForward(200)
    await expect(copy).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0)
  })
})

test('where the clipboard is refused, the button says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await page.goto(guide.path)
  await page.getByRole('button', { name: 'Copy letter' }).click()
  await expect(page.getByRole('status')).toHaveText('Copying is blocked; select the text')
})

function clipboard(page: Page): Promise<string> {
  // Pasted where people paste it, Windows line ends and all; only the line ends are made one.
  return page
    .getByRole('status')
    .filter({ hasText: 'Copied' })
    .evaluate(() => navigator.clipboard.readText())
    .then((text) => text.replaceAll('\r\n', '\n'))
}

/** Expects plain text that can be pasted as it is. */
function expectTidy(text: string) {
  expect(text).toBe(text.trim())
  expect(text).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]| {2}|<\w/)
}
