import { expect, test } from 'vitest'
import { createWordCase } from '@/lib/editing/word-case'

const words = createWordCase(
  ['They access records with skill and training. Their experience counts; we use Excel, and people excel at it.'],
  ['Microsoft Access'],
)

test.each([
  ['Skill And Training', 'Skill and training'],
  ['Training: Experience With People', 'Training: Experience with people'],
  ['Training in SQL', 'Training in SQL'],
])('a heading whose words are all known from running text loses its capitals: %s', (heading, expected) => {
  expect(words.sentenceCase(heading)).toBe(expected)
})

test.each(['Skill And Excel', 'Training And Access', 'Skill With Kubernetes'])(
  'a heading with a word that may be a name stays: %s',
  (heading) => expect(words.sentenceCase(heading)).toBe(heading),
)
