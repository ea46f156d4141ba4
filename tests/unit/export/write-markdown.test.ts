import { expect, test } from 'vitest'
import { writeMarkdown } from '@/lib/export/write-markdown'
import { parseMdx } from '@/lib/mdx/parse'
import { plainText } from '@/lib/mdx/plain-text'
import { parseMarkdown } from './read-twins'

const address = 'https://jobs.example.org/jobs/software-engineering/python-developer'

function write(mdx: string, citations?: string[]): string {
  const { tree, problems } = parseMdx('a.mdx', mdx)
  expect(problems).toEqual([])
  return writeMarkdown(tree?.children ?? [], { address, citations })
}

test('a citation is the number of its source in brackets, a link to the list', () => {
  expect(write('It grows.[^b] Fast![^a]', ['a', 'b'])).toBe('It grows.[[2]](#sources) Fast\\![[1]](#sources)\n')
  expect(plainText(parseMarkdown(write('Fast![^a]', ['a'])).children)).toBe('Fast![1]')
})

test('without a list of sources a citation keeps their id', () => {
  expect(write('It grows.[^bls-projections-2024]')).toBe('It grows.[^bls-projections-2024]\n')
})

test('addresses within the site and the page become whole', () => {
  expect(write('[Nurse](/jobs/healthcare/nurse#pay), [pay](#pay), [BLS](https://www.bls.gov/)')).toBe(
    `[Nurse](https://jobs.example.org/jobs/healthcare/nurse#pay), [pay](${address}#pay), [BLS](https://www.bls.gov/)\n`,
  )
})

test('a note is a quotation with its title in bold', () => {
  expect(write('<Note title="On call">\n\nEvery sixth week.\n\n- Paid\n\n</Note>')).toBe(
    '> **On call**\n>\n> Every sixth week.\n>\n> - Paid\n',
  )
  expect(write('<Note>\n\nEvery sixth week.\n\n</Note>')).toBe('> Every sixth week.\n')
})

test('blanks in brackets stay as they are, but for what would then be something else', () => {
  expect(write('Dear [Hiring Manager],')).toBe('Dear [Hiring Manager],\n')
  expect(write('[Company] hires.')).toBe('[Company] hires.\n')
  for (const text of ['\\[a](b)', '\\[Company]: b', '\\[^a] b', '- \\[x] b', '- \\[ ] b']) {
    const read = parseMarkdown(write(text))
    expect(plainText(read.children)).toBe(text.replace(/^- /, '').replace('\\', ''))
  }
})

test.each([
  'A \\*star\\*, a \\_line\\_ and \\`code\\`',
  '\\# no heading',
  '1\\. no list',
  '\\- no list',
  '2026\\) no list',
  '\\> no quotation',
  'Braces \\{so} and a bound \\< 5, AT&amp;T and &amp;amp;',
  'See www\\.example.org or mail a\\@example.org',
  'C++ and C#, ~~no~~ ~80, a \\| b',
  '**Bold** and *both*.',
  'Sincerely,\\\n[Your Name]',
  '| a | b |\n| - | - |\n| one \\| two | \\* |',
  '3\\. April\n\n+ a\n+ b',
])('%j means the same when it is read again', (mdx) => {
  const { tree } = parseMdx('a.mdx', mdx)
  const read = parseMarkdown(write(mdx))
  expect(shapeOf(read)).toEqual(shapeOf(tree))
})

function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => !['position', 'data'].includes(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, shapeOf(value)]))
}
