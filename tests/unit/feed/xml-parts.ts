import { DomUtils, parseDocument } from 'htmlparser2'

interface Part {
  name: string
  text: string
  attributes: Record<string, string>
  /** Returns the parts of this one, all or those of a name. */
  of: (name?: string) => Part[]
}

/** Returns a function that gives the root of an XML document as a list of one; of another root it gives none. */
export function xmlParts(xml: string): Part['of'] {
  return partsOf(parseDocument(xml, { xmlMode: true }).children)
}

function partsOf(children: Parameters<typeof DomUtils.getElementsByTagName>[1]): Part['of'] {
  return (name = '*') =>
    DomUtils.getElementsByTagName(name, children, false).map((part) => ({
      name: part.name,
      text: DomUtils.textContent(part),
      attributes: part.attribs,
      of: partsOf(part.children),
    }))
}
