import type { Graph } from 'schema-dts'
import { serializeGraph } from '@/lib/seo/json-ld/serialize-graph'

/** What a page says to machines, as a data block; a page has one. */
export function JsonLd({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes; the text is made safe for a script element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeGraph(graph) }} />
}
