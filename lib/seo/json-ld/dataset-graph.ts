import type { Graph } from 'schema-dts'
import type { Source } from '../../content/schema/vocabulary'
import { CONTENT_LICENSE } from '../../export/content-license'
import { graphOf } from './graph-of'
import { pageBasics } from './page-node'
import { type GraphSite, siteIds } from './site-nodes'

interface Facts {
  page: { path: string; title: string; summary: string }
  /** What the data are called when they are cited. */
  name: string
  files: readonly { path: string; title: string; type: string }[]
  /** What the figures are taken from. */
  sources: readonly Source[]
  /** The day of the last change. */
  updated: string | undefined
  site: GraphSite
}

/** Returns the graph of a page on which data can be downloaded. */
export function datasetGraph({ page: { path, title, summary }, name, files, sources, updated, site }: Facts): Graph {
  const { origin } = site
  const address = origin + path
  return graphOf({
    site,
    path,
    crumbs: { current: title },
    page: { '@type': 'WebPage', ...pageBasics(origin, path), name: title, mainEntity: { '@id': `${address}#dataset` } },
    more: [
      {
        '@type': 'Dataset',
        '@id': `${address}#dataset`,
        name,
        description: summary,
        url: address,
        ...(updated && { dateModified: updated }),
        creator: { '@id': siteIds(origin).organization },
        license: CONTENT_LICENSE.address,
        usageInfo: `${address}#license`,
        isAccessibleForFree: true,
        spatialCoverage: { '@type': 'Country', name: 'United States' },
        isBasedOn: sources.map((source) => ({ '@type': 'CreativeWork', name: source.title, url: source.address })),
        distribution: files.map((file) => ({
          '@type': 'DataDownload',
          name: file.title,
          encodingFormat: file.type,
          contentUrl: origin + file.path,
        })),
      },
    ],
  })
}
