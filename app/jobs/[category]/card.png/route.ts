import { notFound } from 'next/navigation'
import { answerCard } from '@/app/card.png/answer-card'
import { content } from '@/lib/content'
import { site } from '@/lib/site'
import { categoryCard } from '@/lib/social/social-card'

/** Answers the card of a category. */
export async function GET(_: Request, { params }: RouteContext<'/jobs/[category]/card.png'>) {
  const library = content()
  const category = library.category((await params).category) ?? notFound()
  return answerCard(categoryCard(category, library, site.name))
}
