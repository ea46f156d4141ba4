import { x } from 'xastscript'
import { CONTENT_LICENSE } from '../export/content-license'
import type { Feed, FeedEntry } from './change-feed'
import { instant } from './instant'
import { xmlDocument } from './xml-document'

/** Returns a feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { siteName, origin, title, about, page, atom, updated, entries } = feed
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-US' }, [
      x('id', atom),
      x('title', title),
      x('subtitle', about),
      x('updated', instant(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('link', { rel: 'license', href: CONTENT_LICENSE.address }),
      x('author', [x('name', siteName), x('uri', origin)]),
      x('rights', `Text: ${CONTENT_LICENSE.title}, ${siteName}`),
      x('icon', `${origin}/icon-192.png`),
      ...entries.map(writeEntry),
    ]),
  )
}

function writeEntry({ id, title, address, date, notes, text, category }: FeedEntry) {
  return x('entry', [
    x('id', id),
    x('title', title),
    x('updated', instant(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('category', { term: category.id, label: category.title }),
    x('summary', notes),
    x('content', { type: 'text' }, text),
  ])
}
