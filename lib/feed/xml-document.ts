import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What XML 1.0 cannot hold in any form; one such character makes a whole file unreadable. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Returns the text of an XML document. */
export function xmlDocument(root: Element): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const
  const lineEnd = { type: 'text', value: '\n' } as const
  const document: Root = { type: 'root', children: [declaration, lineEnd, root] }
  return toXml(document, { closeEmptyElements: true }).replace(NOT_XML, '')
}
