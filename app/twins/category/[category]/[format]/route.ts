import { content } from '@/lib/content'
import { categoryMarkdown } from '@/lib/export/category-markdown'
import { twinHeaders } from '@/lib/export/twin-headers'
import { twinNotFound } from '@/lib/export/twin-not-found'
import { site } from '@/lib/site'

/** Answers a category in another format; next.config.ts leads `/jobs/<category>.md` here. */
export async function GET(_: Request, { params }: RouteContext<'/twins/category/[category]/[format]'>) {
  const { category: id, format } = await params
  const library = content()
  const category = library.category(id)
  if (format !== 'md' || !category) return twinNotFound(`/jobs/${id}.${format}`, site.origin)
  return new Response(categoryMarkdown(category, library, site.origin), {
    headers: twinHeaders(format, category.path, site.origin),
  })
}
