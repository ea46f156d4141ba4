import { RichText } from '@/components/mdx/rich-text'
import type { Inline } from '@/lib/content/sections'

/** A numbered list of duties. */
export function DutyList({ duties, sources }: { duties: Inline[]; sources: string[] }) {
  return (
    <ol className="duties">
      {duties.map((duty, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
        <li key={index}>
          <RichText as="span" nodes={duty} sources={sources} />
        </li>
      ))}
    </ol>
  )
}
