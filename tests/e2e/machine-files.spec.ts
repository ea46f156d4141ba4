import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { category } from './page-kinds'

/** The parts of an XML document that the browser's strict parser reads; it fails for a document that is not well-formed. */
async function readXml(page: Page, path: string, selector: string): Promise<Record<string, string>[]> {
  const answer = await page.request.get(path)
  expect(answer.status(), path).toBe(200)
  return page.evaluate(
    ({ text, selector }) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      const fault = document.querySelector('parsererror')
      if (fault) throw new Error(fault.textContent ?? '')
      return Array.from(document.querySelectorAll(selector)).map((element) =>
        Object.fromEntries([
          ...Array.from(element.attributes, ({ name, value }) => [name, value]),
          ...Array.from(element.children, ({ tagName, textContent }) => [tagName, textContent ?? '']),
        ]),
      )
    },
    { text: await answer.text(), selector },
  )
}

const pathOf = (address = '') => new URL(address).pathname

test.beforeEach(async ({ page }) => {
  await page.goto('/about')
})

test('pages that depend on a query are not in the sitemap', async ({ page }) => {
  const listed = (await readXml(page, '/sitemaps/1.xml', 'url')).map(({ loc }) => pathOf(loc))
  for (const path of ['/search', '/match', '/compare']) expect(listed).not.toContain(path)
})

test('a sitemap, a feed or a download that does not exist is not found', async ({ request }) => {
  for (const path of [
    '/sitemaps/0.xml',
    '/sitemaps/2.xml',
    '/sitemaps/1',
    '/jobs/nowhere/feed.xml',
    '/jobs/nowhere/feed.json',
    '/data/other.csv',
    '/indexnow-key.txt',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('robots.txt of a site that is not public lets no crawler in', async ({ request }) => {
  const answer = await request.get('/robots.txt')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toMatch(/^# http:\/\/localhost:\d+ is not public.*\nUser-agent: \*\nDisallow: \/\n$/)
})

for (const { name, folder, page: home } of [
  { name: 'of all roles', folder: '', page: '/changes' },
  { name: 'of a category', folder: category.path, page: category.path },
]) {
  test(`the feeds ${name} hold the same entries, each of a page that answers`, async ({ page, request }) => {
    const [feed] = await readXml(page, `${folder}/feed.xml`, 'feed')
    const entries = await readXml(page, `${folder}/feed.xml`, 'entry')
    const links = await readXml(page, `${folder}/feed.xml`, 'entry > link')
    const answer = await request.get(`${folder}/feed.json`)
    const json = await answer.json()
    expect(answer.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
    expect((await request.get(`${folder}/feed.xml`)).headers()['content-type']).toBe(
      'application/atom+xml; charset=utf-8',
    )
    expect(pathOf(json.home_page_url)).toBe(home)
    expect(pathOf(json.feed_url)).toBe(`${folder}/feed.json`)
    expect(feed?.updated).toBe(entries[0]?.updated)
    expect(entries.map(({ id, title, summary }) => ({ id, title, summary }))).toEqual(
      json.items.map(({ id, title, summary }: Record<string, string>) => ({ id, title, summary })),
    )
    expect(entries.length).toBeLessThanOrEqual(50)
    for (const { href } of links) {
      expect(pathOf(href)).toMatch(new RegExp(`^${folder || '/jobs/[a-z0-9-]+'}/[a-z0-9-]+$`))
      expect((await request.get(pathOf(href))).status(), href).toBe(200)
    }
  })

  test(`the page of the feed ${name} names it`, async ({ page }) => {
    await page.goto(home)
    for (const [type, file] of [
      ['application/atom+xml', 'feed.xml'],
      ['application/feed+json', 'feed.json'],
    ]) {
      const href = await page.locator(`link[rel=alternate][type="${type}"]`).first().getAttribute('href')
      expect(pathOf(href ?? '')).toBe(`${folder}/${file}`)
    }
  })
}

test('a reader finds the data from any page and downloads the roles', async ({ page }) => {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Roles as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^roles-\d{4}-\d\d-\d\d\.csv$/)
  expect(await download.failure()).toBeNull()
})

test('the page of the data describes every column of the files', async ({ page, request }) => {
  await page.goto('/data')
  for (const [table, file] of [
    ['Columns of roles', '/data/roles.csv'],
    ['Columns of skills', '/data/skills.csv'],
  ] as const) {
    const [head] = parse(await (await request.get(file)).text(), { to: 1 })
    await expect(page.getByRole('table', { name: table }).getByRole('rowheader')).toHaveText(head ?? [])
  }
})

test('CSV and JSON hold the same roles, one for each page', async ({ page, request }) => {
  const csv = await request.get('/data/roles.csv')
  expect(csv.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'cache-control': 'public, max-age=0, must-revalidate',
    link: expect.stringContaining('<https://creativecommons.org/licenses/by/4.0/>; rel="license"'),
  })
  const rows: Record<string, string>[] = parse(await csv.text(), { columns: true })
  const { roles } = await (await request.get('/data/roles.json')).json()
  expect(rows.map(({ id }) => id)).toEqual(roles.map(({ id }: { id: string }) => id))

  await page.goto('/jobs')
  const links = page.getByRole('table', { name: 'All roles' }).getByRole('rowheader').getByRole('link')
  const paths = await links.evaluateAll((elements) => elements.map((link) => link.getAttribute('href') ?? ''))
  expect(rows.map(({ address }) => pathOf(address))).toEqual(paths)
})

test('a download that the reader has already is not sent again', async ({ request }) => {
  for (const path of ['/data/roles.csv', '/data/roles.json', '/data/skills.csv', '/feed.xml', '/sitemap.xml']) {
    const tag = (await request.get(path)).headers().etag ?? ''
    expect(tag, path).not.toBe('')
    const again = await request.get(path, { headers: { 'If-None-Match': tag } })
    expect(again.status(), path).toBe(304)
  }
})

test('all roles as one text are not sent again to a reader who has them', async ({ request }) => {
  const answer = await request.get('/llms-full.txt')
  expect(answer.status()).toBe(200)
  const again = await request.get('/llms-full.txt', { headers: { 'if-none-match': answer.headers().etag ?? '' } })
  expect([again.status(), await again.text()]).toEqual([304, ''])
})

test('browsers are told how to search the site', async ({ page }) => {
  const link = page.locator('link[rel=search]')
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml')
  const urls = await readXml(page, pathOf(new URL((await link.getAttribute('href')) ?? '', page.url()).href), 'Url')
  const template = urls.find(({ type }) => type === 'text/html')?.template ?? ''
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'data+engineer'))
  await page.goto(pathname + search)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('data engineer')
})

test('the manifest names the site and icons that are what they say', async ({ page, request }) => {
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('application/manifest+json')
  const { name, icons } = await answer.json()
  expect(await page.title()).toContain(name)
  for (const { src, sizes, type } of icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type'], src).toBe(type)
    expect((await icon.body()).length, src).toBeLessThan(5000)
    if (type === 'image/png') expect(sizeOfPng(await icon.body()), src).toBe(sizes)
  }
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  expect(sizeOfPng(await (await request.get(touch ?? '')).body())).toBe('180x180')
})

/** Returns the size that a PNG file states, `192x192`. */
function sizeOfPng(file: Buffer): string {
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`
}
