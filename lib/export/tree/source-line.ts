import type { RootContent } from 'mdast'
import type { RoleDocument } from '../document/parsed'
import { citation, link, paragraph, type Words } from './nodes'

/** Returns the line below figures: a caution where one is due, and their sources. */
export type SourceLine = (ids: readonly (string | undefined)[], caution?: string) => RootContent

/** Returns a {@link SourceLine} for a document. */
export function sourceLines({ sections, bibliography }: RoleDocument): SourceLine {
  const byId = new Map(sections.sources.items.map((source) => [source.id, source]))
  const name = (id: string): Words => {
    const source = byId.get(id)
    return source ? [`${source.title} (${source.year})`, citation(id)] : link(id, `${bibliography}#source-${id}`)
  }
  return (ids, caution) => {
    const known = [...new Set(ids)].filter((id) => id !== undefined)
    const names = known.flatMap((id, index) => [index > 0 ? '; ' : '', name(id)])
    const sources: Words = known.length > 0 && [known.length > 1 ? 'Sources: ' : 'Source: ', names, '.']
    return paragraph(caution, caution && sources && ' ', sources)
  }
}
