import { x } from 'xastscript'
import { xmlDocument } from '../feed/xml-document'

/** Limits of the specification, in characters. */
const SHORT_NAME = 16
const LONG_NAME = 48

/** Returns the description by which browsers search the site (OpenSearch 1.1). */
export function writeOpenSearch({ name, origin }: { name: string; origin: string }): string {
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shorten(name, SHORT_NAME)),
      x('LongName', shorten(name, LONG_NAME)),
      x('Description', 'Job descriptions by title, skill or duty'),
      x('Image', { width: '192', height: '192', type: 'image/png' }, `${origin}/icon-192.png`),
      x('Url', { type: 'text/html', template: `${origin}/search?q={searchTerms}` }),
      x('Url', { type: MEDIA_TYPE, rel: 'self', template: `${origin}/opensearch.xml` }),
      x('Language', 'en-US'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  )
}

const MEDIA_TYPE = 'application/opensearchdescription+xml'

function shorten(text: string, most: number): string {
  return [...text].slice(0, most).join('').trim()
}
