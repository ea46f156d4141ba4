import { expect, test } from 'vitest'
import { writeText } from '@/lib/export/write-text'
import { parseMdx } from '@/lib/mdx/parse'

function write(mdx: string, citations: string[] = []): string {
  const { tree, problems } = parseMdx('a.mdx', mdx)
  expect(problems).toEqual([])
  return writeText(tree?.children ?? [], citations)
}

test('lines end between words before column 79, and a longer word keeps its own', () => {
  const lines = write(`${'word '.repeat(40)}${'x'.repeat(90)} end`)
    .trimEnd()
    .split('\n')
  expect(lines.map((line) => line.length)).toEqual([74, 74, 49, 90, 3])
})

test('headings are underlined by their level', () => {
  expect(write('# One\n\n## Two\n\n### Three')).toBe('One\n===\n\nTwo\n---\n\nThree\n~~~~~\n')
})

test('marks go, and a citation is a number', () => {
  expect(write('**Bold**, *thin*, `code`, A \\* B.[^b] Dear [Name],\\\nyours', ['a', 'b'])).toBe(
    'Bold, thin, code, A * B. [2] Dear [Name],\nyours\n',
  )
})

test('an address stands behind its words, but not that of a page of the site', () => {
  expect(write('[The survey](https://www.bls.gov/oes/), [pay](#pay), [nurse](/jobs/nurse)')).toBe(
    'The survey <https://www.bls.gov/oes/>, pay, nurse\n',
  )
})

test('lists are indented, numbered where they count', () => {
  const long = 'word '.repeat(18).trim()
  expect(write(`1. ${long}\n2. two\n   - inner\n   - more\n\n## Next`)).toMatchInlineSnapshot(`
    "1. word word word word word word word word word word word word word word word
       word word word
    2. two
       - inner
       - more

    Next
    ----
    "
  `)
})

test('a table is aligned, and wraps its widest column to fit', () => {
  expect(
    write(`| Work | Share |\n|---|--:|\n| Programming | half |\n| ${'Review '.repeat(14)}| a quarter |`),
  ).toMatchInlineSnapshot(`
    "Work                                                                     Share
    -------------------------------------------------------------------  ---------
    Programming                                                               half
    Review Review Review Review Review Review Review Review Review       a quarter
    Review Review Review Review Review
    "
  `)
})

test('a note is quoted', () => {
  expect(write('<Note title="On call">\n\nEvery sixth week.\n\n- Paid\n\n</Note>')).toBe(
    '> On call\n>\n> Every sixth week.\n>\n> - Paid\n',
  )
})
