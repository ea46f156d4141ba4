import { expect, type Page, test } from '@playwright/test'
import { frontMatter, occupationFile } from './content-files'
import { guide, profile } from './page-kinds'

const dollars = (amount: number | undefined) =>
  amount === undefined ? 'Not published' : `$${amount.toLocaleString('en-US')}`
const percent = (change: number) => `${change < 0 ? '−' : '+'}${Math.abs(change)}%`

for (const { name, path } of [guide, profile]) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path)
    })

    test('states six facts at a glance, each with what it rests on', async ({ page }) => {
      const glance = page.getByRole('region', { name: 'Role at a glance' })
      await expect(glance.getByRole('term')).toHaveText([
        'Typical education',
        'Typical experience',
        'Key certifications',
        'Top employer types',
        'Growth outlook',
        /^AI impact through 20\d\d$/,
      ])
      const facts = glance.getByRole('definition')
      await expect(facts).toHaveCount(6)
      for (const fact of await facts.all()) {
        await expect(fact).toHaveText(/\S.{10,}Basis: \S/s)
        const link = fact.getByRole('link').last()
        if (await fact.getByText('editors’').count()) continue
        await expectLeadsToSource(page, (await link.getAttribute('href')) ?? '')
      }
    })

    test('shows the pay of its official occupation, figure for figure', async ({ page }) => {
      const { title, pay } = occupationFile(frontMatter(path).soc)
      const section = page.getByRole('region', { name: 'Pay and growth' })
      await expect(section.getByText(`${dollars(pay.median)}median a year`)).toBeVisible()
      const table = section.getByRole('table', {
        name: `Annual pay of ${title} by percentile, United States, ${pay.year}`,
      })
      await expect(table.getByRole('cell')).toHaveText([pay.p10, pay.p25, pay.median, pay.p75, pay.p90].map(dollars))
      await expect(table.getByRole('rowheader')).toHaveText([
        /^One in ten/,
        /^One in four/,
        /^Median/,
        /^One in four/,
        /^One in ten/,
      ])
    })

    test('shows jobs, growth and openings beside those of all occupations', async ({ page }) => {
      const { soc } = frontMatter(path)
      const { title, employment, projection } = occupationFile(soc)
      const section = page.getByRole('region', { name: 'Pay and growth' })
      await expect(section.getByRole('term')).toHaveText([
        `Jobs in ${employment.year}`,
        `Change ${projection.from} to ${projection.to}`,
        'Openings a year',
      ])
      const all = percent(occupationFile('00-0000').projection.changePercent)
      await expect(section.getByRole('definition')).toHaveText([
        employment.value.toLocaleString('en-US'),
        `${percent(projection.changePercent)} (all occupations ${all})`,
        `${projection.openingsPerYear.toLocaleString('en-US')} (leavers replaced included)`,
      ])
      await expect(section).toContainText(`Official figures for the occupation ${title} (SOC ${soc}).`)
      await expect(section).toContainText(String(frontMatter(path).socNote))
    })

    test('numbers its citations as its sources, and each leads to its own', async ({ page }) => {
      const cited = page.getByRole('main').getByRole('link', { name: /^Source \d+$/ })
      const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem')
      expect(await sources.count()).toBeGreaterThan(1)
      for (const link of await cited.all()) {
        const number = Number(await link.textContent())
        await expect(link).toHaveAccessibleName(`Source ${number}`)
        const target = `#${await sources.nth(number - 1).getAttribute('id')}`
        await expect(link).toHaveAttribute('href', target)
      }
      for (const source of await sources.all()) {
        await expect(source).toContainText(/Published \d{4}\. \S/)
        await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\//)
      }
    })

    test('has no space before a comma, colon or full stop', async ({ page }) => {
      await expect(page.getByRole('main')).not.toHaveText(/.{0,40}\s(?:[,;:]|\.(?!\w))/)
    })

    test('names when it last changed', async ({ page }) => {
      const [{ date }] = frontMatter(path).changes as [{ date: string }]
      await expect(page.getByRole('main').locator('time').first()).toHaveAttribute('datetime', date)
    })
  })
}

test('a citation, when followed, brings its source into view and marks it', async ({ page }) => {
  await page.goto(guide.path)
  const outlook = page.getByRole('region', { name: 'Career outlook' })
  await outlook
    .getByRole('link', { name: /^Source/ })
    .first()
    .click()
  const source = page.getByRole('region', { name: 'Sources' }).locator(':target')
  await expect(source).toBeInViewport()
  await expect(source).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

async function expectLeadsToSource(page: Page, href: string) {
  expect(href).toMatch(/^#source-/)
  await expect(page.getByRole('region', { name: 'Sources' }).locator(href)).toHaveCount(1)
}
