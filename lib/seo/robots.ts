import { isPublicHost } from './public-host'

/**
 * Pages made for a query. Their number has no end, for each links to more of them, so crawlers stay out. Without a query
 * the same pages may be fetched, and say themselves that they are not to be listed.
 */
const ENDLESS = ['/search?', '/match?', '/compare?']

/** Returns robots.txt (RFC 9309): everyone may read everything but endless lists, and nothing of a site that is not public. */
export function robots(origin: string): string {
  const lines = isPublicHost(origin)
    ? ['User-agent: *', ...ENDLESS.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`]
    : [
        `# ${origin} is not public, so nothing here is to be listed. Set SITE_URL to change that.`,
        'User-agent: *',
        'Disallow: /',
      ]
  return `${lines.join('\n')}\n`
}
