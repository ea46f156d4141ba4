import type { Graph } from 'schema-dts'
import type { Library } from '../../content/library'
import { skillPath } from '../../skills/skill-path'
import { graphOf } from './graph-of'
import { pageBasics } from './page-node'
import { type GraphSite, siteIds } from './site-nodes'
import { skillTerm } from './skill-term'

interface Facts {
  /** The id of the skill. */
  id: string
  library: Library
  site: GraphSite
}

/** Returns the graph of a skill page: the skill as a term of the vocabulary that /skills lists. */
export function skillGraph({ id, library, site }: Facts): Graph {
  const { origin } = site
  const path = skillPath(id)
  const term = skillTerm(id, library, origin)
  const aliases = library.skills[id]?.aliases ?? []
  return graphOf({
    site,
    path,
    crumbs: { above: [{ path: '/skills', title: 'Skills' }], current: term.name },
    page: {
      '@type': 'WebPage',
      ...pageBasics(origin, path),
      name: term.name,
      mainEntity: { '@id': term['@id'] },
    },
    more: [
      {
        ...term,
        url: origin + path,
        ...(aliases.length > 0 && { alternateName: aliases }),
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': siteIds(origin).skills,
          name: 'Skills',
          url: `${origin}/skills`,
        },
      },
    ],
  })
}
