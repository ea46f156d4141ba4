import { Section } from '@/components/ui/section'
import { SourceItems } from '@/components/ui/source-items'
import type { Category, Page, Source } from '@/lib/content'
import { headingId, splitAtHeadings } from '@/lib/mdx/headings'
import { RichText } from './rich-text'

interface Props {
  prose: Category | Page
  sources: Record<string, Source>
}

/** The body of a content page or the introduction of a category, one section a heading, with the sources it cites. */
export function ProseBody({ prose: { body, citations }, sources }: Props) {
  return (
    <>
      {splitAtHeadings(body).map(({ heading, blocks }) => {
        const text = <RichText className="prose" nodes={blocks} sources={citations} />
        if (!heading) {
          return (
            <div key="lead" className="section">
              <div className="content md:col-start-2">{text}</div>
            </div>
          )
        }
        const id = headingId(heading)
        return (
          <Section key={id} id={id} title={<RichText as="span" nodes={heading.children} sources={citations} />}>
            {text}
          </Section>
        )
      })}
      {citations.length > 0 && (
        <Section id="sources" title="Sources">
          <SourceItems ids={citations} sources={sources} />
        </Section>
      )}
    </>
  )
}
