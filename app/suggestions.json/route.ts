import { content } from '@/lib/content'
import { suggestionIndex } from '@/lib/search/suggestion-index'

export const dynamic = 'force-static'

/** Answers what search fields suggest; components/enhance/suggest-roles.ts loads it when a field is first used. */
export function GET() {
  return Response.json(suggestionIndex(content()))
}
