import type { Graph } from 'schema-dts'
import type { Page } from '../../content/page'
import { graphOf } from './graph-of'
import { authorship, pageBasics } from './page-node'
import type { GraphSite } from './site-nodes'

interface Facts {
  page: Pick<Page, 'path' | 'title' | 'summary'> & Partial<Pick<Page, 'changes'>>
  site: GraphSite
}

/** Returns the graph of a content page, or of another page that stands alone; with dates where it has a log of changes. */
export function pageGraph({ page: { path, title, summary, changes }, site }: Facts): Graph {
  return graphOf({
    site,
    path,
    crumbs: { current: title },
    page: {
      '@type': path === '/about' ? 'AboutPage' : 'WebPage',
      ...pageBasics(site.origin, path),
      headline: title,
      description: summary,
      ...(changes && authorship(site.origin, { changes })),
    },
  })
}
