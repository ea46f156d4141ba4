import { expect, type Page, test } from '@playwright/test'

const results = (page: Page) => page.getByRole('main').locator('ol').getByRole('heading', { level: 2 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'with JavaScript off', () => {
    test.use({ javaScriptEnabled })

    test('a search from the head of any page finds the role by another name for it', async ({ page }) => {
      await page.goto('/jobs/healthcare')
      await page.getByRole('banner').getByLabel('Search roles').fill('ETL developer')
      await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL('/search?q=ETL+developer')
      await expect(page.getByRole('main')).toContainText('Also called ETL Developer.')
      await results(page).getByRole('link', { name: 'Data Engineer', exact: true }).click()
      await expect(page).toHaveURL('/jobs/data-and-ai/data-engineer')
    })

    test('the home page searches, and a slip of the hand is put right or kept as one wishes', async ({ page }) => {
      await page.goto('/')
      await page.getByLabel(/^Search \d+ roles/).fill('acountant')
      await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
      await expect(page.getByText('Showing results for accountant.')).toBeVisible()
      await expect(results(page).first()).toHaveText('Accountant')
      await page.getByRole('link', { name: 'Search for “acountant” instead' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No roles match “acountant”')
    })

    test('filters narrow a search, each has a count, and each can be taken away', async ({ page }) => {
      await page.goto('/search?q=engineer')
      const fold = page.getByText('Filter and sort')
      if (await fold.isVisible()) await fold.click()
      const senior = page.getByRole('group', { name: 'Level' }).getByLabel(/^Senior/)
      const label = page
        .getByRole('group', { name: 'Level' })
        .locator('label')
        .filter({ hasText: /^Senior/ })
      const count = Number(/\d+/.exec((await label.textContent()) ?? '')?.[0])
      expect(count).toBeGreaterThan(0)
      await senior.check()
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL(/level=senior/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} roles? for “engineer”$`))
      await page.getByRole('link', { name: 'Remove Level: Senior' }).click()
      await expect(page).toHaveURL('/search?q=engineer')
    })

    test('a category leads to its roles filtered and ordered, under an address to share', async ({ page }) => {
      await page.goto('/jobs/software-engineering')
      const fold = page.getByText('Filter and sort')
      if (await fold.isVisible()) await fold.click()
      await page.getByLabel('Level').selectOption({ label: (await optionWith(page, 'Level', /^Mid level/)) ?? '' })
      await page.getByLabel('Sort by').selectOption('pay')
      await page.getByRole('button', { name: 'Show roles' }).click()
      await expect(page).toHaveURL(/\/search\?category=software-engineering.*level=mid.*sort=pay/)
      await expect(page.getByRole('link', { name: 'Remove Category: Software Engineering' })).toBeVisible()
      const pays = await page.locator('.result dd:first-of-type').allTextContents()
      const amounts = pays.map((text) => Number(text.replace(/\D/g, '')))
      expect(amounts.length).toBeGreaterThan(1)
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
    })

    test('a long list has pages', async ({ page }) => {
      await page.goto('/search')
      await page.getByRole('link', { name: 'Next page' }).click()
      await expect(page).toHaveURL('/search?page=2')
      await expect(page.getByText(/^21 to 40 of \d+$/)).toBeVisible()
      await page.getByRole('link', { name: 'Previous page' }).click()
      await expect(page).toHaveURL('/search')
    })
  })
}

test('what answers the query is marked', async ({ page }) => {
  await page.goto('/search?q=data+engineer')
  await expect(page.locator('.result').first().locator('mark')).toHaveText(['Data engineers'])
})

test('an empty result says what search reads and where to go on', async ({ page }) => {
  await page.goto('/search?q=zorb+wrangler')
  const main = page.getByRole('main')
  await expect(main).toContainText('No role mentions “zorb”, “wrangler”.')
  await expect(main.getByRole('link', { name: 'suggest a role' })).toHaveAttribute('href', /zorb%20wrangler/)
  await expect(main.getByRole('link', { name: 'all roles from A to Z' })).toHaveAttribute('href', '/jobs')
})

test('choices without a role are marked and cannot lead to nothing', async ({ page }) => {
  await page.goto('/jobs/software-engineering')
  const none = page.getByLabel('Education').locator('option', { hasText: '(none)' })
  expect(await none.count()).toBeGreaterThan(0)
  for (const option of await none.all()) await expect(option).toBeDisabled()
})

const odd: Record<string, string> = {
  'of 5,000 characters': `q=${'engineer '.repeat(555)}`,
  'of control characters': 'q=%00%07%1b',
  'with a zero byte': 'q=data%00engineer',
  'with markup': 'q=<script>alert(1)</script><img src=x onerror=alert(2)>',
  'from right to left': 'q=%E2%80%AEمهندس بيانات',
  'of emoji': 'q=🙂🧑‍🚒',
  'with broken escapes': 'q=%E0%A4%A',
  repeated: 'q=nurse&q=plumber&sort=pay&sort=title',
  'with unknown parameters': 'q=nurse&__proto__=1&constructor=2&color[]=red',
  'with impossible values': 'q=nurse&page=-1&sort=__proto__&category=..%2f..%2fetc&level=%00',
}

for (const [name, query] of Object.entries(odd)) {
  test(`a query ${name} gets a clear page, and nothing in it runs`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const response = await page.goto(`/search?${query}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/roles? (match|for)/)
    await expect(page.locator('main script, main img')).toHaveCount(0)
    expect(dialogs).toEqual([])
  })
}

test('a page beyond the last leads to the last', async ({ page }) => {
  await page.goto('/search?page=999')
  await expect(page).toHaveURL(/\/search\?page=\d$/)
})

async function optionWith(page: Page, label: string, text: RegExp): Promise<string | undefined> {
  const options = await page.getByLabel(label).locator('option').allTextContents()
  return options.find((option) => text.test(option))
}
