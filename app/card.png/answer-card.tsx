import { ImageResponse } from 'next/og'
import { CardPicture } from '@/components/social/card-picture'
import { cardFonts } from '@/lib/social/card-fonts'
import { keepCard } from '@/lib/social/keep-card'
import { CARD_SIZE, type SocialCard } from '@/lib/social/social-card'

/** Answers a card as a picture. */
export async function answerCard(card: SocialCard): Promise<Response> {
  const picture = await keepCard(card, () =>
    new ImageResponse(<CardPicture card={card} />, { ...CARD_SIZE, fonts: cardFonts() }).arrayBuffer(),
  )
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}
