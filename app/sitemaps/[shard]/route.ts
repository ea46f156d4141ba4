import { content, pagesToBuild } from '@/lib/content'
import { listedPages, shardPaths, writeSitemapShard } from '@/lib/seo/sitemap'
import { nothingYet, textAnswer } from '@/lib/seo/text-answer'
import { site } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild((library) =>
    shardPaths(listedPages(library)).map((path) => ({ shard: path.slice('/sitemaps/'.length) })),
  )
}

/** Answers one of the sitemaps that the index names. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[shard]'>) {
  const { shard } = await params
  const text = writeSitemapShard(`/sitemaps/${shard}`, listedPages(content()), site.origin)
  return text === undefined ? nothingYet() : textAnswer('application/xml', text)
}
