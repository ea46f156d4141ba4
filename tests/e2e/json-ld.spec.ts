import { expect, type Locator, type Page, test } from '@playwright/test'
import { category, guide, missing, pageKinds, profile } from './page-kinds'

interface Node {
  '@type': string
  '@id'?: string
  [property: string]: unknown
}

const more = ['/skills', '/skills/python', '/data']
const described = [
  ...pageKinds.filter(({ status, plain }) => status === 200 && !plain).map(({ path }) => path),
  ...more,
]
const blocks = (page: Page) => page.locator('script[type="application/ld+json"]')

for (const path of new Set(described)) {
  test(`${path} has one graph, about itself and the way to it, and offers no vacancy`, async ({ page }) => {
    await page.goto(path)
    await expect(blocks(page)).toHaveCount(1)
    const { nodes, text } = await readGraph(page)
    expect(text).not.toContain('JobPosting')
    const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '')
    expect(nodes.map(({ '@id': id }) => new URL(id ?? '').origin)).toEqual(nodes.map(() => canonical.origin))
    const self = nodes.filter(({ '@id': id }) => id?.endsWith('#webpage'))
    expect(self.map(({ url }) => new URL(String(url)).href)).toEqual([canonical.href])

    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' })
    const steps = nodes.filter((node) => node['@type'] === 'BreadcrumbList').flatMap(listOf)
    if ((await crumbs.count()) === 0) return expect(steps).toEqual([])
    expect(steps.map(({ name }) => name)).toEqual(await crumbs.getByRole('listitem').allTextContents())
    const links = await crumbs
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(steps.slice(0, -1).map(({ item }) => new URL(String(item)).pathname)).toEqual(
      links.map((link) => new URL(link).pathname),
    )
  })
}

test('a page that is not to be indexed has no graph', async ({ page }) => {
  for (const path of ['/search?q=%3C/script%3E', missing.path]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(blocks(page)).toHaveCount(0)
  }
})

for (const { name, path } of [guide, profile]) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path)
    })

    test('has the days on which it says it was published and last changed', async ({ page }) => {
      const { node } = await readGraph(page)
      const dates = await page.getByRole('region', { name: 'Changes and citation' }).locator('.change-log time').all()
      const head = page.getByRole('article').locator('header').first()
      expect(node('WebPage').dateModified).toBe(await head.locator('time').first().getAttribute('datetime'))
      expect(node('WebPage').dateModified).toBe(await dates[0]?.getAttribute('datetime'))
      expect(node('WebPage').datePublished).toBe(await dates.at(-1)?.getAttribute('datetime'))
      expect(node('WebPage').headline).toBe(await page.getByRole('heading', { level: 1 }).textContent())
    })

    test('has the pay that it shows, with what it says of the official group', async ({ page }) => {
      const { node } = await readGraph(page)
      const pay = page.getByRole('region', { name: 'Pay and growth' })
      const salary = node('Occupation').estimatedSalary as Record<string, string | number | undefined>
      const shown = await pay
        .getByRole('table', { name: /^Annual pay of/ })
        .getByRole('cell')
        .allTextContents()
      const figures = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'].map(
        (key) => salary[key],
      )
      expect(figures.map((value) => (value ? `$${value.toLocaleString('en-US')}` : 'Not published'))).toEqual(shown)
      const [official = '', note = ''] = String(salary.description).split(/(?<=20\d\d\.) /)
      await expect(pay).toContainText(official.replace(/, United States, May 20\d\d\.$/, ''))
      await expect(pay).toContainText(note)
    })

    test('has the duties, skills and other titles that it shows', async ({ page }) => {
      const { node } = await readGraph(page)
      const { responsibilities, skills, alternateName = [], description } = node('Occupation')
      const work = page.getByRole('region', { name: /^(Duties and|Core) responsibilities$/ })
      await work.locator('sup').evaluateAll((all) => all.map((citation) => citation.remove()))
      expect(responsibilities).toEqual(await readTexts(work.getByRole('listitem')))
      const asked = page.getByRole('region', { name: /^(Qualifications|Skills and requirements)$/ })
      const links = asked.locator('dl').getByRole('link')
      const shown = await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))
      const terms = (skills as Node[]).map((term) => [term.name, new URL(term['@id'] ?? '')] as const)
      expect(terms.map(([term, { pathname, hash }]) => [term, pathname, hash])).toEqual(
        shown.map(([term, href]) => [term, href, '#term']),
      )
      const head = page.getByRole('article').locator('header').first()
      await expect(head).toContainText(String(description))
      await expect(head).toContainText((alternateName as string[]).join(', '))
    })
  })
}

test('a guide has its questions and answers in the words that a reader sees', async ({ page }) => {
  await page.goto(guide.path)
  const { node } = await readGraph(page)
  const section = page.getByRole('region', { name: 'Frequently asked questions' })
  const questions = node('FAQPage').mainEntity as { name: string; acceptedAnswer: { text: string } }[]
  expect(questions.length).toBeGreaterThan(2)
  await section.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
  await section.locator('sup').evaluateAll((all) => all.map((citation) => citation.remove()))
  expect(questions.map(({ name }) => name)).toEqual(await readTexts(section.locator('summary')))
  expect(questions.map(({ acceptedAnswer }) => acceptedAnswer.text)).toEqual(
    await readTexts(section.locator('summary + *')),
  )
})

test('a profile has no questions, as it shows none', async ({ page }) => {
  await page.goto(profile.path)
  const { nodes } = await readGraph(page)
  expect(nodes.map((node) => node['@type'])).not.toContain('FAQPage')
})

for (const path of [category.path, '/jobs']) {
  test(`${path} lists the roles that it shows, in their order`, async ({ page }) => {
    await page.goto(path)
    const { node } = await readGraph(page)
    const list = node('CollectionPage').mainEntity as Node
    const links = page.getByRole('table').first().getByRole('rowheader').getByRole('link')
    const shown = await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))
    expect(listOf(list).map(({ name, url }) => [name, new URL(String(url)).pathname])).toEqual(shown)
    expect(list.numberOfItems).toBe(shown.length)
  })
}

async function readGraph(page: Page) {
  const text = (await blocks(page).textContent()) ?? ''
  const { '@context': context, '@graph': nodes } = JSON.parse(text) as { '@context': string; '@graph': Node[] }
  expect(context).toBe('https://schema.org')
  const node = (type: string) => {
    const found = nodes.find((candidate) => candidate['@type'] === type)
    if (!found) throw new Error(`The graph has no ${type}.`)
    return found
  }
  return { nodes, node, text }
}

function listOf({ itemListElement }: Node): Node[] {
  return itemListElement as Node[]
}

/** Returns what a reader sees of each element, in one line. */
async function readTexts(elements: Locator): Promise<string[]> {
  const texts = await elements.allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}
