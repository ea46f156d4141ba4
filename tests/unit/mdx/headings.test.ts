import { expect, test } from 'vitest'
import { headingId, identifyHeadings } from '@/lib/mdx/headings'
import { parseMdx } from '@/lib/mdx/parse'

function treeOf(text: string) {
  const { tree } = parseMdx('a.mdx', text)
  if (!tree) throw new Error('MDX cannot read this.')
  return tree
}

test('headings get ids from their words, in order and with their depth', () => {
  expect(identifyHeadings(treeOf('## One **two**\n\n### C++ & C#\n'))).toEqual([
    { id: 'one-two', text: 'One two', depth: 2 },
    { id: 'c--c', text: 'C++ & C#', depth: 3 },
  ])
})

test('equal headings and ids that the page uses get numbers', () => {
  expect(identifyHeadings(treeOf('## Pay\n\n## Pay\n\n## More\n'), ['pay']).map(({ id }) => id)).toEqual([
    'pay-1',
    'pay-2',
    'more',
  ])
})

test('the id is kept at the heading, where rendering finds it', () => {
  const tree = treeOf('## Pay\n')
  identifyHeadings(tree)
  const [heading] = tree.children
  expect(heading?.type === 'heading' && headingId(heading)).toBe('pay')
  expect(heading?.data).toEqual({ hProperties: { id: 'pay' } })
})
