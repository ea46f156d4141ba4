import { ImageResponse } from 'next/og'
import { expect, test } from 'vitest'
import { CardPicture } from '@/components/social/card-picture'
import { cardFonts } from '@/lib/social/card-fonts'
import { CARD_SIZE } from '@/lib/social/social-card'

const facts = ['Median pay', 'Experience', 'Growth', 'AI to 2030'].map((label) => ({ label, value: 'Strong headwind' }))

test.each([
  'Nurse',
  'Data Engineer',
  'Heating, Ventilation, Air Conditioning and Refrigeration Mechanic and Installer',
])('the card of “%s” is a picture of the right size under 100 kB', async (title) => {
  const card = { siteName: 'JobDescription', above: 'Skilled Trades', title, facts }
  const answer = new ImageResponse(<CardPicture card={card} />, { ...CARD_SIZE, fonts: cardFonts() })
  const picture = Buffer.from(await answer.arrayBuffer())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  expect(picture.length).toBeLessThan(100_000)
})
