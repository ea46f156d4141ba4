import { x } from 'xastscript'
import { type Library, lastUpdated } from '../content'
import { newestChange } from '../feed/newest-change'
import { xmlDocument } from '../feed/xml-document'
import { skillIndex } from '../skills/skill-index'
import { skillPath } from '../skills/skill-path'

/** A page that search engines may list. */
interface ListedPage {
  path: string
  /** The day of its last change as the page itself shows it; undefined where it shows none. */
  lastmod?: string | undefined
  /** The day on which it became public, where that was scheduled. */
  publicFrom?: string | undefined
}

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
/** What the protocol allows in one file; its other limit, 50 MB, is far off. */
const MOST_PAGES = 50_000

/** Returns all pages that search engines may list. */
export function listedPages(library: Library): ListedPage[] {
  const { roles, categories, pages, rolesIn } = library
  const lastmod = newestChange(roles)
  return [
    { path: '/', lastmod },
    { path: '/jobs', lastmod },
    { path: '/skills' },
    { path: '/sources' },
    { path: '/changes', lastmod: library.changes()[0]?.date },
    { path: '/data', lastmod },
    ...pages.map((page) => ({ path: page.path, lastmod: lastUpdated(page) })),
    ...categories.map(({ id, path }) => ({ path, lastmod: newestChange(rolesIn(id)) })),
    ...roles.map((role) => ({ path: role.path, lastmod: lastUpdated(role), publicFrom: role.publishAt })),
    ...[...skillIndex(library).keys()].map((id) => ({ path: skillPath(id) })),
  ]
}

/** Returns the full address of a page as its canonical link gives it. */
export function fullAddress({ path }: Pick<ListedPage, 'path'>, origin: string): string {
  return path === '/' ? origin : origin + path
}

/** Returns the addresses of the files that hold so many pages at most, from the root. */
export function shardPaths(pages: readonly ListedPage[], size = MOST_PAGES): string[] {
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, index) => `/sitemaps/${index + 1}.xml`)
}

/** Returns the index of all files; each has the day of the newest change in it. */
export function writeSitemapIndex(pages: readonly ListedPage[], origin: string, size = MOST_PAGES): string {
  return xmlDocument(
    x('sitemapindex', NAMESPACE, [
      ...shardPaths(pages, size).map((path, index) => {
        const days = shardOf(pages, index, size).flatMap(({ lastmod }) => lastmod ?? [])
        return x('sitemap', [x('loc', origin + path), ...lastmodOf(days.sort().at(-1))])
      }),
    ]),
  )
}

/** Returns the file at one of `shardPaths`; undefined for any other address. */
export function writeSitemapShard(
  path: string,
  pages: readonly ListedPage[],
  origin: string,
  size = MOST_PAGES,
): string | undefined {
  const index = shardPaths(pages, size).indexOf(path)
  if (index < 0) return undefined
  return xmlDocument(
    x('urlset', NAMESPACE, [
      ...shardOf(pages, index, size).map((page) =>
        x('url', [x('loc', fullAddress(page, origin)), ...lastmodOf(page.lastmod)]),
      ),
    ]),
  )
}

function shardOf(pages: readonly ListedPage[], index: number, size: number): readonly ListedPage[] {
  return pages.slice(index * size, (index + 1) * size)
}

function lastmodOf(date: string | undefined) {
  return date ? [x('lastmod', date)] : []
}
