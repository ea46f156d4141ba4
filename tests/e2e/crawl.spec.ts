import { type APIRequestContext, expect, request, test } from '@playwright/test'
import { Parser } from 'htmlparser2'

interface CrawledPage {
  path: string
  status: number
  title: string
  canonical: string
  /** The contents of `<meta>`, by name or property. */
  meta: Record<string, string>
  headings: number[]
  ids: string[]
  /** As written in `<a href>`. */
  links: string[]
  alternates: string[]
  dates: string[]
  graphs: string[]
}

const pages = new Map<string, CrawledPage>()
const listed: { loc: string; lastmod: string | undefined }[] = []
let api: APIRequestContext

test.describe.configure({ mode: 'default' })

/** Reads every page of the sitemap and every page that a link within the site leads to. */
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(180_000)
  api = await request.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders: { 'accept-encoding': 'identity' } })
  for (const { loc } of entriesOf(await textOf('/sitemap.xml')))
    listed.push(...entriesOf(await textOf(new URL(loc).pathname)))
  const addresses = new Set(listed.map(({ loc }) => new URL(loc).pathname))
  let queries = 0
  for (const path of addresses) {
    // Pages that depend on a query are alike by the hundred and lead to each other without end: some must answer.
    const dependsOnQuery = path.includes('?')
    if (dependsOnQuery && queries++ % 10 > 0) continue
    const answer = await api.get(path, { maxRedirects: 0 })
    const isPage = /^text\/html/.test(answer.headers()['content-type'] ?? '')
    const page = { path, status: answer.status(), ...readHtml(isPage ? await answer.text() : '') }
    if (!isPage || dependsOnQuery) {
      expect(page.status, path).toBe(200)
      continue
    }
    pages.set(path, page)
    for (const link of page.links) {
      const [address] = link.split('#')
      if (address?.startsWith('/')) addresses.add(address)
    }
  }
})

test.afterAll(() => api.dispose())

test('every page answers, has one main heading and skips no level of headings', () => {
  expect(pages.size).toBeGreaterThan(100)
  for (const { path, status, headings } of pages.values()) {
    expect(status, path).toBe(200)
    expect(
      headings.filter((level) => level === 1),
      path,
    ).toEqual([1])
    const skipped = headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)
    expect(skipped, `${path}: ${headings}`).toEqual([])
  }
})

test('every fragment leads to a part of its page', () => {
  const lost = [...pages.values()].flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const [address = '', id] = link.split('#')
      const to = pages.get(address || path)
      return id === undefined || !to || !/^[/#]/.test(link) || to.ids.includes(id) ? [] : [`${path} to ${link}`]
    }),
  )
  expect(lost).toEqual([])
})

test('the sitemap lists all pages that may be indexed, once, and no others', () => {
  const locs = listed.map(({ loc }) => loc)
  expect(new Set(locs).size).toBe(locs.length)
  const indexable = [...pages.values()].filter(({ meta }) => !meta.robots?.includes('noindex'))
  expect(locs.toSorted()).toEqual(indexable.map(({ canonical }) => canonical).toSorted())
})

test('a listed page names itself as canonical, and its title and description are its own', () => {
  const seen = new Map<string, string>()
  for (const { loc } of listed) {
    const page = pageAt(loc)
    expect(page.canonical).toBe(loc)
    for (const text of [page.title, page.meta.description ?? '']) {
      expect(text, loc).toMatch(/\S{3}/)
      expect(seen.get(text), `${loc}: ${text}`).toBeUndefined()
      seen.set(text, loc)
    }
  }
})

test('the day of the sitemap is the day that the page shows', () => {
  for (const { loc, lastmod } of listed) {
    const { dates, meta } = pageAt(loc)
    if (lastmod !== undefined) expect(dates, loc).toContain(lastmod)
    const modified = meta['article:modified_time']
    if (modified !== undefined) expect(modified, loc).toBe(lastmod)
  }
  expect(listed.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(80)
})

test('what is shared has the words of the page and a picture', () => {
  for (const { loc } of listed) {
    const { title, meta } = pageAt(loc)
    expect(title, loc).toContain(meta['og:title'])
    expect(meta, loc).toMatchObject({
      'og:description': meta.description,
      'og:url': loc,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    expect(meta['og:image'], loc).toMatch(/\/card\.png$/)
    expect(meta.robots, loc).toBe('max-image-preview:large, max-snippet:-1')
  }
})

test('structured data is one graph whose parts are named by full addresses of the page’s own', () => {
  for (const { loc } of listed) {
    const { graphs } = pageAt(loc)
    expect(graphs.length, loc).toBe(1)
    const { '@graph': parts } = JSON.parse(graphs[0] ?? '') as { '@graph': { '@id'?: string; '@type': string }[] }
    const named = parts.flatMap((part) => part['@id'] ?? [])
    expect(new Set(named).size, loc).toBe(named.length)
    for (const id of named) expect(id.startsWith(new URL(loc).origin), `${loc}: ${id}`).toBe(true)
    expect(JSON.stringify(parts), loc).not.toContain('JobPosting')
  }
})

test('no page stands alone: each is linked from another', () => {
  const linked = new Set<string>(['/'])
  for (const { path, links } of pages.values()) {
    for (const link of links) {
      const [address = ''] = link.split('#')
      if (address !== path) linked.add(address)
    }
  }
  expect(listed.map(({ loc }) => new URL(loc).pathname).filter((path) => !linked.has(path))).toEqual([])
})

test('every twin answers and names its page as canonical', async () => {
  test.setTimeout(120_000)
  let twins = 0
  for (const { loc } of listed) {
    for (const alternate of pageAt(loc).alternates.filter((address) => address.startsWith(`${loc}.`))) {
      twins++
      const answer = await api.get(new URL(alternate).pathname, { maxRedirects: 0 })
      expect(answer.status(), alternate).toBe(200)
      expect(answer.headers().link, alternate).toContain(`<${loc}>; rel="canonical"`)
    }
  }
  expect(twins).toBeGreaterThan(200)
})

function pageAt(loc: string): CrawledPage {
  const page = pages.get(new URL(loc).pathname)
  if (!page) throw new Error(`${loc} is listed and was not read.`)
  return page
}

async function textOf(path: string): Promise<string> {
  const answer = await api.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

function entriesOf(xml: string): { loc: string; lastmod: string | undefined }[] {
  const entries: { loc: string; lastmod: string | undefined }[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'url' || name === 'sitemap') entries.push({ loc: '', lastmod: undefined })
        text = ''
      },
      ontext(more) {
        text += more
      },
      onclosetag(name) {
        const entry = entries.at(-1)
        if (entry && (name === 'loc' || name === 'lastmod')) entry[name] = text
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return entries
}

function readHtml(html: string): Omit<CrawledPage, 'path' | 'status'> {
  const page = {
    title: '',
    canonical: '',
    meta: {} as Record<string, string>,
    headings: [] as number[],
    ids: [] as string[],
    links: [] as string[],
    alternates: [] as string[],
    dates: [] as string[],
    graphs: [] as string[],
  }
  let into: 'title' | 'graph' | undefined
  const parser = new Parser({
    onopentag(name, { id, href = '', rel, content = '', datetime, type, property, name: key = property }) {
      if (id !== undefined) page.ids.push(id)
      if (name === 'a' && href !== '') page.links.push(href)
      else if (name === 'link' && rel === 'canonical') page.canonical = href
      else if (name === 'link' && rel === 'alternate') page.alternates.push(href)
      else if (name === 'meta' && key !== undefined) page.meta[key] = content
      else if (name === 'time' && datetime !== undefined) page.dates.push(datetime)
      else if (/^h[1-6]$/.test(name)) page.headings.push(Number(name[1]))
      // A drawing may have a title, too; the document's stands first.
      else if (name === 'title' && page.title === '') into = 'title'
      else if (name === 'script' && type === 'application/ld+json') {
        into = 'graph'
        page.graphs.push('')
      }
    },
    ontext(text) {
      if (into === 'title') page.title += text
      else if (into === 'graph') page.graphs[page.graphs.length - 1] += text
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script') into = undefined
    },
  })
  parser.end(html)
  return page
}
