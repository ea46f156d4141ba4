import { notFound } from 'next/navigation'
import { answerCard } from '@/app/card.png/answer-card'
import { content } from '@/lib/content'
import { site } from '@/lib/site'
import { roleCard } from '@/lib/social/social-card'

/** Answers the card of a role. */
export async function GET(_: Request, { params }: RouteContext<'/jobs/[category]/[role]/card.png'>) {
  const { category, role: id } = await params
  const library = content()
  const role = library.role(id)
  return role?.category === category ? answerCard(roleCard(role, library, site.name)) : notFound()
}
