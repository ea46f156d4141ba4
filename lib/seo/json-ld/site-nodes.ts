import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import type { Library } from '../../content/library'
import { CONTENT_LICENSE } from '../../export/content-license'
import type { Site } from '../../site'

/** What a graph tells of the site. */
export type GraphSite = Pick<Site, 'name' | 'origin'>
export type WholeSite = GraphSite & Pick<Site, 'correctionsTo'>

/** Returns the ids that a graph may refer to without describing what they stand for; the home page or /skills does. */
export function siteIds(origin: string) {
  return { website: `${origin}/#website`, organization: `${origin}/#organization`, skills: `${origin}/skills#terms` }
}

/** Returns site and publisher by name and address, because who reads one page does not fetch another to resolve an id. */
export function siteNodes(site: GraphSite): [WebSite, Organization] {
  const { website, organization } = namesOf(site)
  return [
    { '@type': 'WebSite', ...website },
    { '@type': 'Organization', ...organization },
  ]
}

/** Returns site and publisher whole, for the home page. */
export function wholeSiteNodes(site: WholeSite, library: Library): [WebSite, Organization] {
  const { website, organization } = namesOf(site)
  const { origin, correctionsTo } = site
  const policy = library.page('editorial-policy')
  return [
    {
      '@type': 'WebSite',
      ...website,
      inLanguage: 'en',
      license: CONTENT_LICENSE.address,
      publisher: { '@id': organization['@id'] },
      potentialAction: searchAction(origin),
    },
    {
      '@type': 'Organization',
      ...organization,
      logo: `${origin}/icon-512.png`,
      ...(policy && { publishingPrinciples: origin + policy.path }),
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        ...(correctionsTo.startsWith('https:') ? { url: correctionsTo } : { email: correctionsTo }),
      },
    },
  ]
}

function namesOf({ name, origin }: GraphSite) {
  const ids = siteIds(origin)
  const url = `${origin}/`
  return { website: { '@id': ids.website, name, url }, organization: { '@id': ids.organization, name, url } }
}

function searchAction(origin: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
}
