import { content } from '@/lib/content'
import { site } from '@/lib/site'
import { siteCard } from '@/lib/social/social-card'
import { answerCard } from './answer-card'

export const dynamic = 'force-dynamic'

/** Answers the card of pages that have none of their own. */
export function GET() {
  return answerCard(siteCard(content(), site.name))
}
