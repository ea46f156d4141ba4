import type { Graph } from 'schema-dts'
import type { Library } from '../../content/library'
import { pageBasics } from './page-node'
import { type WholeSite, wholeSiteNodes } from './site-nodes'

interface Facts {
  /** The main heading. */
  title: string
  summary: string
  library: Library
  site: WholeSite
}

/** Returns the graph of the home page, which describes site and publisher whole. */
export function homeGraph({ title, summary, library, site }: Facts): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...wholeSiteNodes(site, library),
      { '@type': 'WebPage', ...pageBasics(site.origin, '/'), name: title, description: summary },
    ],
  }
}
