import { content } from '@/lib/content'
import { readText } from '@/lib/query'
import { suggestFrom } from '@/lib/search/suggestion-index'

/** Answers the suggestions for `q`; sites with more roles than one file should hold ask here at each key. */
export function GET(request: Request) {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  return Response.json(suggestFrom(content())(readText(params, 'q')))
}
