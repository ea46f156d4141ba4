import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/mdx/parse'
import { plainText } from '@/lib/mdx/plain-text'

const textOf = (markdown: string) => plainText(parseMdx('a.mdx', markdown).tree?.children ?? [])

test('marks and citations go, words stay', () => {
  expect(textOf('**Bold**, `code` and a [link](/jobs) rose 4%.[^bls]')).toBe('Bold, code and a link rose 4%.')
})

test('blocks, list items and cells are a space apart', () => {
  expect(textOf('One.\n\n- two\n- three\n\n| a | b |\n| - | - |\n| c | d |')).toBe('One. two three a b c d')
})

test('what stands inside a component is read', () => {
  expect(textOf('<Note title="Mind">\n\nInside.\n\n</Note>')).toBe('Inside.')
})
