import { expect, test } from 'vitest'
import { type Block, blocksOf } from '@/lib/importing/block'
import { rowBlocks } from '@/lib/importing/row-blocks'

function cell(kind: Block['kind'], ...lines: string[]): Block[] {
  return lines.flatMap((value) => blocksOf(kind, kind === 'item' ? 1 : 0, [{ type: 'text', value }]))
}

test.each([
  ['behind its words', cell('text', 'Sorts mail.'), ['1 Sorts mail (40%)']],
  [
    'of all that is listed below it',
    cell('text', 'Mail', 'sorting', 'delivery'),
    ['1 Mail (40%)', '2 sorting', '2 delivery'],
  ],
  [
    'of a list with its first item',
    cell('item', 'Sorts mail', 'Answers phones'),
    ['1 Sorts mail (40%)', '1 Answers phones'],
  ],
])('the share of time of a duty stands %s', (_, duty, expected) => {
  const items = rowBlocks([cell('text', '40%'), duty])
  expect(items.map(({ kind, depth, text }) => `${kind === 'item' ? depth : kind} ${text}`)).toEqual(expected)
})
