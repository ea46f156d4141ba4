import type { Stretch } from '@/lib/search/explain-match'

/** Text with what a query found marked. */
export function MarkedText({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
    marked ? <mark key={index}>{text}</mark> : text,
  )
}
