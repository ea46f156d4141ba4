import type { Source } from '@/lib/content'

/** A numbered list of sources; citations and bases point to its items. */
export function SourceItems({ ids, sources }: { ids: string[]; sources: Record<string, Source> }) {
  return (
    <ol className="source-list">
      {ids.map((id) => {
        const source = sources[id]
        return (
          source && (
            <li key={id} id={`source-${id}`}>
              {source.publisher}, <a href={source.address}>{source.title}</a>. Published {source.year}. {source.licence}
              .
            </li>
          )
        )
      })}
    </ol>
  )
}
