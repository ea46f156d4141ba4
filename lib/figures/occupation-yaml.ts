import { Document, isCollection, isPair, visit } from 'yaml'
import type { OccupationData } from '../content/schema/occupation'

/** Returns the text of `occupations/<soc>.yaml`. A group of plain values stands on one line, a group of groups on several. */
export function occupationYaml(data: OccupationData): string {
  const document = new Document(data)
  visit(document, {
    Collection(_, collection) {
      collection.flow = collection.items.every((item) => !isCollection(isPair(item) ? item.value : item))
    },
  })
  return document.toString({ lineWidth: 140 })
}
