import { expect, test } from 'vitest'
import { didYouMean } from '@/lib/content/nearest'

test.each([
  ['titel', 'title'],
  ['aliase', 'aliases'],
  ['Python', 'python'],
  ['teh-log', 'the-log'],
  ['sq', 'sql'],
])('%s is a slip for %s', (word, meant) => {
  expect(didYouMean(word, ['title', 'aliases', 'python', 'the-log', 'sql'])).toBe(` Did you mean “${meant}”?`)
})

test.each([
  ['junior', 'senior'],
  ['git', 'sql'],
  ['/jobs/software/nowhere', '/jobs/software/code'],
])('%s is no slip for %s', (word, other) => {
  expect(didYouMean(word, [other])).toBe('')
})

test('of several the nearest is named', () => {
  expect(didYouMean('reat', ['redis', 'react', 'rest-api'])).toBe(' Did you mean “react”?')
})
