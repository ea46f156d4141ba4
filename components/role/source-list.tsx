import { Section } from '@/components/ui/section'
import { SourceItems } from '@/components/ui/source-items'
import type { Source } from '@/lib/content'

interface Props {
  ids: string[]
  sources: Record<string, Source>
  /** Whether the site has a page `/editorial-policy`. */
  hasPolicy: boolean
}

/** The sources that the page rests on; citations point here by number. */
export function SourceList({ ids, sources, hasPolicy }: Props) {
  return (
    <Section id="sources" title="Sources">
      <SourceItems ids={ids} sources={sources} />
      <p className="source">
        “Editors’ judgment” marks what we conclude ourselves.{' '}
        {hasPolicy && (
          <>
            How we do that is in the <a href="/editorial-policy">editorial policy</a>.
          </>
        )}
      </p>
    </Section>
  )
}
