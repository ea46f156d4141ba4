import { readFileSync } from 'node:fs'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { formatReport } from '@/lib/content/report'
import { ALL_OCCUPATIONS } from '@/lib/content/schema/occupation'
import { splitFrontMatter } from '@/lib/content/split'
import { parseMdx } from '@/lib/mdx/parse'

const { corpus, problems } = loadContent('content', { today: today() })
const { roles, categories } = createLibrary(corpus, today())

/** Counts the words that a reader sees in the body of a file. */
function countWords(file: string): number {
  const { body = '' } = splitFrontMatter({ file, text: readFileSync(`content/${file}`, 'utf8') })
  const blocks: string[] = []
  const { tree } = parseMdx(file, body)
  if (tree) visit(tree, ['heading', 'paragraph', 'tableCell'], (node) => void blocks.push(textOf(node)))
  const words = blocks.join(' ').split(/\s+/)
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

test('the content has neither errors nor warnings', () => {
  expect(problems.length === 0 ? '' : formatReport(problems)).toBe('')
})

test('there are at least 60 roles in 12 categories, 50 of them guides', () => {
  expect(roles.length).toBeGreaterThanOrEqual(60)
  expect(categories.length).toBeGreaterThanOrEqual(12)
  expect(roles.filter(({ kind }) => kind === 'guide').length).toBeGreaterThanOrEqual(50)
})

test.each(categories)('$title has at least 4 roles, and its introduction leads to each', ({ id }) => {
  const own = roles.filter((role) => role.category === id)
  expect(own.length).toBeGreaterThanOrEqual(4)
  const links = corpus.categories.get(id)?.links.map(({ value }) => value)
  for (const { path } of own) expect(links).toContain(path)
})

test('every occupation with figures is one that a role uses, or the total', () => {
  const used = new Set([ALL_OCCUPATIONS, ...roles.map(({ soc }) => soc)])
  expect([...corpus.occupations.keys()].filter((soc) => !used.has(soc))).toEqual([])
})

describe('every published guide has 1,300 to 2,200 words', () => {
  test.each(roles.filter(({ kind }) => kind === 'guide').map(({ category, id }) => `roles/${category}/${id}.mdx`))(
    '%s',
    (file) => {
      const words = countWords(file)
      expect(words).toBeGreaterThanOrEqual(1300)
      expect(words).toBeLessThanOrEqual(2200)
    },
  )
})
