import type { Graph, Thing, WebPage } from 'schema-dts'
import { breadcrumbNode, type Crumbs } from './breadcrumb'
import { type GraphSite, siteNodes } from './site-nodes'

interface Parts {
  site: GraphSite
  path: string
  crumbs: Crumbs
  page: Exclude<WebPage, string>
  /** What the page is about, and further nodes. */
  more?: readonly Thing[]
}

/** Returns the graph of a page: the site by name, the way to the page, the page, and what it is about. */
export function graphOf({ site, path, crumbs, page, more = [] }: Parts): Graph {
  const breadcrumb = breadcrumbNode(site.origin, path, crumbs)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...siteNodes(site),
      breadcrumb,
      { ...page, breadcrumb: { '@id': `${site.origin}${path}#breadcrumb` } },
      ...more,
    ],
  }
}
