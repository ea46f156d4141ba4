import { expect, test } from 'vitest'
import { findTitle } from '@/lib/importing/find-title'
import { readHtml } from '@/lib/importing/read-html'
import { readText } from '@/lib/importing/read-text'

const unknown = { isTitle: () => false, isCategory: () => false }

test('a row of two labels and two values holds the title alone, be a value in capitals', () => {
  const row = '<td><b>Position Title:</b></td><td>Optician</td><td><b>Job Code:</b></td><td>OPT-02</td>'
  const blocks = readHtml(`<table><tr>${row}</tr></table>`)
  expect(blocks.map(({ text }) => text)).toEqual(['Position Title: Optician', 'Job Code: OPT-02'])
  expect(findTitle(blocks, 'a.html', unknown)).toEqual({ title: 'Optician', taken: [0], guess: undefined })
})

test.each([
  ['Position Title: | Optician | Job Code: | OPT-02', 'Optician'],
  ['Job title: Optician Code: OPT-02', 'Optician Code: OPT-02'],
])('a title from “%s” is a guess', (line, title) => {
  const guess = 'from a line that holds more than a title'
  expect(findTitle(readText(line), 'a.txt', unknown)).toEqual({ title, taken: [0], guess })
})
