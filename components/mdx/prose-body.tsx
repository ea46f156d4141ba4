import type { Category, Page, Source } from '@/lib/content'
import { RichText } from './rich-text'

/** The body of a content page or the introduction of a category, with the sources it cites. */
export function ProseBody({
  prose: { body, citations },
  sources,
}: {
  prose: Category | Page
  sources: Record<string, Source>
}) {
  if (body.length === 0) return null
  return (
    <div className="prose prose--page">
      <RichText nodes={body} sources={citations} />
      {citations.length > 0 && (
        <>
          <h2 id="sources">Sources</h2>
          <ol className="source-list">
            {citations.map((id) => (
              <li key={id} id={`source-${id}`}>
                {sources[id]?.publisher}, <a href={sources[id]?.address}>{sources[id]?.title}</a>. Published{' '}
                {sources[id]?.year}. {sources[id]?.licence}.
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
