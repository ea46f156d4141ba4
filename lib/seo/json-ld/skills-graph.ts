import type { Graph } from 'schema-dts'
import type { Library } from '../../content/library'
import { skillGroups } from '../../skills/skill-groups'
import { skillKinds } from '../../skills/skill-kinds'
import { graphOf } from './graph-of'
import { itemList } from './item-list'
import { pageBasics } from './page-node'
import { type GraphSite, siteIds } from './site-nodes'

interface Facts {
  title: string
  summary: string
  library: Library
  site: GraphSite
}

/**
 * Returns the graph of the skill index: the vocabulary, and its kinds as the page lists them. Naming all terms here would
 * add two thirds to the weight of the page; each has a page that says to which set it belongs.
 */
export function skillsGraph({ title, summary, library, site }: Facts): Graph {
  const { origin } = site
  const path = '/skills'
  const kinds = skillGroups(library).map(({ kind }) => ({ path: `${path}#${kind}`, title: skillKinds[kind].all }))
  return graphOf({
    site,
    path,
    crumbs: { current: title },
    page: {
      '@type': 'CollectionPage',
      ...pageBasics(origin, path),
      name: title,
      description: summary,
      about: { '@id': siteIds(origin).skills },
      mainEntity: itemList(origin, path, kinds),
    },
    more: [{ '@type': 'DefinedTermSet', '@id': siteIds(origin).skills, name: 'Skills', url: origin + path }],
  })
}
