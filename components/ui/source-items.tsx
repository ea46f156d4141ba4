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
              {source.publisher}, <a href={source.address}>{source.title}</a>. Published {source.year}.{' '}
              <Licence source={source} />.{source.notice && <span className="notice">{source.notice}</span>}
            </li>
          )
        )
      })}
    </ol>
  )
}

/** The licence of a source, a link where it can be read. */
export function Licence({ source: { licence, licenceAddress } }: { source: Source }) {
  return licenceAddress ? <a href={licenceAddress}>{licence}</a> : licence
}
