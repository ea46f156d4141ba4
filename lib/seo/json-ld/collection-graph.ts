import type { Graph } from 'schema-dts'
import type { Library } from '../../content/library'
import type { Category } from '../../content/page'
import type { Crumbs } from './breadcrumb'
import { graphOf } from './graph-of'
import { itemList } from './item-list'
import { pageBasics } from './page-node'
import type { GraphSite } from './site-nodes'

interface Collection {
  path: string
  title: string
  summary: string
  crumbs: Crumbs
  /** The pages that it lists, in their order. */
  items: readonly { path: string; title: string }[]
  site: GraphSite
}

/** Returns the graph of an index page with what it lists. */
export function collectionGraph({ path, title, summary, crumbs, items, site }: Collection): Graph {
  return graphOf({
    site,
    path,
    crumbs,
    page: {
      '@type': 'CollectionPage',
      ...pageBasics(site.origin, path),
      name: title,
      description: summary,
      mainEntity: itemList(site.origin, path, items),
    },
  })
}

/** Returns the graph of a category index with its roles. */
export function categoryGraph({
  category,
  library,
  site,
}: {
  category: Category
  library: Library
  site: GraphSite
}): Graph {
  const { id, path, title, summary } = category
  const crumbs = { above: [{ path: '/jobs', title: 'All roles' }], current: title }
  return collectionGraph({ path, title, summary, crumbs, items: library.rolesIn(id), site })
}
