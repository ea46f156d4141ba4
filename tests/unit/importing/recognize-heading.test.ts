import { expect, test } from 'vitest'
import { recognizeHeading } from '@/lib/importing/recognize-heading'

test.each([
  ['QUALIFICATIONS / WHAT WE OFFER', 'qualifications'],
  ['What we offer | Duties', 'duties'],
  ['Benefits and how to apply', 'elsewhere'],
  ['Duties & Career outlook', 'duties'],
])('“%s” opens %s', (text, opens) => {
  expect(recognizeHeading(text, 'Optician')?.opens).toBe(opens)
})

test('a heading of which one part is not known opens nothing', () => {
  expect(recognizeHeading('Qualifications / Tidbits', 'Optician')).toBeUndefined()
})
