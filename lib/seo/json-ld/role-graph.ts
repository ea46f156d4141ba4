import type { Graph } from 'schema-dts'
import type { Library } from '../../content/library'
import type { Role } from '../../content/role'
import { faqPage } from './faq-page'
import { graphOf } from './graph-of'
import { occupationNode } from './occupation'
import { authorship, pageBasics } from './page-node'
import type { GraphSite } from './site-nodes'

interface Facts {
  role: Role
  library: Library
  site: GraphSite
}

/** Returns the graph of a role page: the page, the occupation that it describes, and its questions. */
export function roleGraph({ role, library, site }: Facts): Graph {
  const { path, title } = role
  const { origin } = site
  const category = library.category(role.category)
  return graphOf({
    site,
    path,
    crumbs: { above: category ? [category] : [], current: title },
    page: {
      '@type': 'WebPage',
      ...pageBasics(origin, path),
      headline: title,
      ...authorship(origin, role),
      about: { '@id': `${origin}${path}#occupation` },
    },
    more: [occupationNode(role, library, origin), ...(role.kind === 'guide' ? [faqPage(role, origin)] : [])],
  })
}
