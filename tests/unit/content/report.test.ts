import { expect, test } from 'vitest'
import { problem } from '@/lib/content/problem'
import { formatReport } from '@/lib/content/report'

test('findings stand one a line in the order of files, lines and columns, with a count at the end', () => {
  const findings = [
    problem('link/page', 'b.mdx', { line: 2, column: 1 }, 'Second file.'),
    problem('category/empty', 'a.mdx', { line: 10, column: 1 }, 'Third line.', 'warning'),
    problem('link/page', 'a.mdx', { line: 9, column: 12 }, 'Second.'),
    problem('mdx/brace', 'a.mdx', { line: 9, column: 3 }, 'First.'),
  ]
  expect(formatReport(findings)).toMatchInlineSnapshot(`
    "a.mdx:9:3  First.  mdx/brace
    a.mdx:9:12  Second.  link/page
    a.mdx:10:1  warning: Third line.  category/empty
    b.mdx:2:1  Second file.  link/page

    3 errors, 1 warning in 2 files"
  `)
})
