/** Returns the addresses of the feeds of all roles, or of those of a category. */
export function feedPaths(category?: { path: string }): { atom: string; json: string } {
  const folder = category?.path ?? ''
  return { atom: `${folder}/feed.xml`, json: `${folder}/feed.json` }
}

interface Options {
  siteName: string
  origin: string
  /** The category that a page belongs to. */
  category?: { path: string; title: string } | undefined
}

/** Returns the name of a feed. */
export function feedTitle({ siteName, category }: Pick<Options, 'siteName' | 'category'>): string {
  return `${siteName}: new and changed roles${category ? ` in ${category.title}` : ''}`
}

/**
 * Returns the feeds that a page names in its head, by media type, as `alternates.types` of Next's metadata takes them:
 * that of the page's category first, then that of all roles.
 */
export function feedLinks({ siteName, origin, category }: Options) {
  const links = [...(category ? [category] : []), undefined].map((of) => ({
    paths: feedPaths(of),
    title: feedTitle({ siteName, category: of }),
  }))
  return {
    'application/atom+xml': links.map(({ paths, title }) => ({ url: origin + paths.atom, title })),
    'application/feed+json': links.map(({ paths, title }) => ({ url: origin + paths.json, title })),
  }
}
