import { SourceItems } from '@/components/ui/source-items'
import type { Category, Page, Source } from '@/lib/content'
import { RichText } from './rich-text'

interface Props {
  prose: Category | Page
  sources: Record<string, Source>
}

/** The body of a content page or the introduction of a category, with the sources it cites. */
export function ProseBody({ prose: { body, citations }, sources }: Props) {
  if (body.length === 0) return null
  return (
    <div className="prose-page">
      <RichText className="prose" nodes={body} sources={citations} />
      {citations.length > 0 && (
        <div className="prose">
          <h2 id="sources">Sources</h2>
          <SourceItems ids={citations} sources={sources} />
        </div>
      )}
    </div>
  )
}
