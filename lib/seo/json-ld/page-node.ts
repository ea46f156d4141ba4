import type { WebPage } from 'schema-dts'
import { lastUpdated } from '../../content/change-log'
import type { Page } from '../../content/page'
import type { Role } from '../../content/role'
import { CONTENT_LICENSE } from '../../export/content-license'
import { siteIds } from './site-nodes'

interface PageBasics {
  '@id': string
  url: string
  inLanguage: string
  isPartOf: { '@id': string }
  publisher: { '@id': string }
}

/** Returns what every page says of itself, for a node of one of the types of web page. */
export function pageBasics(origin: string, path: string): PageBasics {
  const { website, organization } = siteIds(origin)
  return {
    '@id': `${origin}${path}#webpage`,
    url: origin + path,
    inLanguage: 'en',
    isPartOf: { '@id': website },
    publisher: { '@id': organization },
  }
}

/** Returns author and license of a text, and the days on which it was published and last changed; they come from its own log. */
export function authorship(
  origin: string,
  { changes }: Pick<Role | Page, 'changes'>,
): Pick<Extract<WebPage, { '@type': 'WebPage' }>, 'datePublished' | 'dateModified' | 'author' | 'license'> {
  return {
    datePublished: changes.at(-1)?.date ?? '',
    dateModified: lastUpdated({ changes }),
    author: { '@id': siteIds(origin).organization },
    license: CONTENT_LICENSE.address,
  }
}
