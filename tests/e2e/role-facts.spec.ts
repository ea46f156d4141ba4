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
        await expect(fact).toHaveText(/\S.{10,}Basis: (editors’ judgment|.{10,}, published 20\d\d)\./s)
        if (await fact.getByText('editors’').count()) continue
        const source = fact.locator('.basis').getByRole('link').first()
        await expectLeadsToSource(page, (await source.getAttribute('href')) ?? '')
      }
    })

    test('lets a reader report each fact by a link that names it, its place and the page', async ({ page }) => {
      const { title } = frontMatter(path)
      const address = await page.locator('link[rel=canonical]').getAttribute('href')
      const glance = page.getByRole('region', { name: 'Role at a glance' })
      for (const term of await glance.getByRole('term').allTextContents()) {
        const link = glance.getByRole('link', { name: `Report an error in ${term}`, exact: true })
        const report = new URL((await link.getAttribute('href')) ?? '')
        expect(report.protocol).toBe('mailto:')
        expect(report.searchParams.get('subject')).toBe(`Correction: ${title}, ${term}`)
        const place = report.searchParams.get('body')?.split(' ')[0] ?? ''
        expect(place.startsWith(`${address}#fact-`)).toBe(true)
        await expect(page.locator(new URL(place).hash)).toContainText(term)
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

    test('shows jobs, openings and growth beside that of all occupations', async ({ page }) => {
      const { soc } = frontMatter(path)
      const { title, employment, projection } = occupationFile(soc)
      const section = page.getByRole('region', { name: 'Pay and growth' })
      await expect(section.getByRole('term')).toHaveText([
        `Jobs in ${employment.year}`,
        `Openings a year, ${projection.from} to ${projection.to}`,
      ])
      await expect(section.getByRole('definition')).toHaveText([
        employment.value.toLocaleString('en-US'),
        `${projection.openingsPerYear.toLocaleString('en-US')} leavers replaced included`,
      ])
      const growth = section.getByRole('table', { name: `Projected change in jobs, ${projection.from} to` })
      await expect(growth.getByRole('rowheader')).toHaveText([title, 'All Occupations'])
      await expect(growth.getByRole('cell')).toHaveText([
        percent(projection.changePercent),
        percent(occupationFile('00-0000').projection.changePercent),
      ])
      await expect(section).toContainText(`Official figures for the occupation ${title} (SOC ${soc})`)
      await expect(section).toContainText(String(frontMatter(path).socNote))
    })

    test('shows pay of each year and each state, figure for figure', async ({ page }) => {
      const { history, states } = occupationFile(frontMatter(path).soc)
      const section = page.getByRole('region', { name: 'Pay by year and state' })
      const years = section.getByRole('table', { name: /^Median pay a year, May 20\d\d to May 20\d\d$/ })
      await expect(years.getByRole('rowheader')).toHaveText(history.map(({ year }) => String(year)))
      for (const { year, median, employment, basis } of history) {
        const row = years.getByRole('row').filter({ has: page.getByRole('link', { name: String(year), exact: true }) })
        await expect(row).toContainText(dollars(median))
        await expect(row).toContainText(employment.toLocaleString('en-US'))
        await expect(row.getByRole('link')).toHaveAttribute('href', `/sources#source-${basis}`)
      }
      await section.getByText(/as a ranked table$/).click()
      const ranked = section.getByRole('table', {
        name: `Median pay a year by state, May ${states.year}, highest first`,
      })
      const medians = await ranked.getByRole('cell').and(page.locator('td:nth-child(2)')).allTextContents()
      const published = Object.values(states.pay).map(({ median }) => median)
      const expected = published.sort((a, b) => (b ?? 0) - (a ?? 0)).map(dollars)
      expect(medians).toEqual(expected)
    })

    test('sets the editors’ verdict on AI beside published measures, with what each measures', async ({ page }) => {
      const { exposure, tasks } = occupationFile(frontMatter(path).soc)
      const section = page.getByRole('region', { name: 'AI: the evidence' })
      await expect(section.getByRole('term')).toHaveText(/^Editors’ verdict on this role, through 20\d\d$/)
      const measures = section.getByRole('table')
      await expect(measures.getByRole('cell')).toHaveText(exposure.map(({ above }) => `${above}%`))
      for (const [index, { year, basis }] of exposure.entries()) {
        const measure = measures.getByRole('rowheader').nth(index)
        await expect(measure).toHaveText(new RegExp(`, ${year}.{40,}\\.$`))
        await expectLeadsToSource(page, (await measure.getByRole('link').getAttribute('href')) ?? '')
        await expect(measure.getByRole('link')).toHaveAttribute('href', `#source-${basis}`)
      }
      await expect(section).toContainText(/The measures (roughly agree|disagree): /)
      await expect(section).toContainText(`of ${tasks.listed} tasks that O*NET lists`)
      await expect(section).toContainText('A measure of exposure is no prediction.')
    })

    test('says what changed and when, and how to cite the page', async ({ page }) => {
      const { changes, title } = frontMatter(path) as unknown as { changes: { note: string }[]; title: string }
      const section = page.getByRole('region', { name: 'Changes and citation' })
      await expect(section.getByRole('listitem')).toHaveText(changes.map(({ note }) => new RegExp(`20\\d\\d ${note}$`)))
      const address = await page.locator('link[rel=canonical]').getAttribute('href')
      await expect(section.getByText(`“${title}.” Last updated `)).toContainText(`, 2026. ${address}`)
      await section.getByRole('link', { name: 'Changes to all pages' }).click()
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', path)
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
        await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
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
