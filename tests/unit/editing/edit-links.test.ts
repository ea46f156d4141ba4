import { expect, test } from 'vitest'
import { moveLinks, unlink } from '@/lib/editing/edit-links'

test.each([
  ['[a](/jobs/x/y)', '[a](/jobs/x/z)'],
  ['[a](/jobs/x/y#outlook) and [b](</jobs/x/y> "Title")', '[a](/jobs/x/z#outlook) and [b](</jobs/x/z> "Title")'],
  ['[a]: /jobs/x/y\n[b]: /jobs/x/y "Title"', '[a]: /jobs/x/z\n[b]: /jobs/x/z "Title"'],
  ['[a](/jobs/x/y-lead), [b](/jobs/x/y.md), /jobs/x/y', '[a](/jobs/x/y-lead), [b](/jobs/x/y.md), /jobs/x/y'],
])('links to one address lead to another: %s', (text, expected) => {
  expect(moveLinks(text, '/jobs/x/y', '/jobs/x/z')).toBe(expected)
})

test.each([
  ['Ask [a nurse](/jobs/x/y) now', 'Ask a nurse now'],
  ['[**b** \\] and [c]](/jobs/x/y#pay "Title")', '**b** \\] and [c]'],
  ['[a](/jobs/x/z) [b](/jobs/x/y)[^note]', '[a](/jobs/x/z) b[^note]'],
  // `check` refuses links in two parts, and a list of the front matter looks like one.
  ['pin: [nurse]\n[nurse]: /jobs/x/y\n', 'pin: [nurse]\n[nurse]: /jobs/x/y\n'],
  ['[Company] and [a](/jobs/x/y-lead)', '[Company] and [a](/jobs/x/y-lead)'],
])('of a link only the words stay: %s', (text, expected) => {
  expect(unlink(text, '/jobs/x/y')).toBe(expected)
})

test('a text full of brackets takes no time', () => {
  const start = Date.now()
  unlink('[[['.repeat(5000) + '[a] '.repeat(5000), '/jobs/x/y')
  expect(Date.now() - start).toBeLessThan(2000)
})
