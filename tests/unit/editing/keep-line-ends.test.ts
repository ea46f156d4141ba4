import { expect, test } from 'vitest'
import { keepLineEnds } from '@/lib/editing/keep-line-ends'

const edit = (text: string) => text.replace('two\n', 'zwei\nmore\n')

test.each([
  ['a mark and CRLF', '\uFEFFone\r\ntwo\r\nthree', '\uFEFFone\r\nzwei\r\nmore\r\nthree'],
  ['LF', 'one\ntwo\nthree\n', 'one\nzwei\nmore\nthree\n'],
  ['one CRLF among LF', 'one\ntwo\nthree\r\nfour\n', 'one\nzwei\nmore\nthree\r\nfour\n'],
  ['one LF among CRLF', 'one\r\ntwo\r\nthree\nfour\r\n', 'one\r\nzwei\r\nmore\r\nthree\nfour\r\n'],
])('lines that stay keep their ends, and new ones end as most do: %s', (_, before, after) => {
  expect(keepLineEnds(before, edit)).toBe(after)
})

test('the edit sees neither a mark nor CRLF, and a text that it leaves stays to the byte', () => {
  const text = '\uFEFFone\r\ntwo\n'
  let seen = ''
  expect(
    keepLineEnds(text, (plain) => {
      seen = plain
      return plain
    }),
  ).toBe(text)
  expect(seen).toBe('one\ntwo\n')
})
