import { expect, test } from 'vitest'
import { problem } from '@/lib/content/problem'
import { errorPage } from '@/lib/writing/error-page'

const FILE = 'roles/a/b.mdx'
const TEXT = ['---', 'title: B <b>', 'level: midd', 'aliases: []', '---'].join('\n')

function pageOf(...errors: ReturnType<typeof problem>[]) {
  const read = (file: string) => (file === FILE ? TEXT : undefined)
  return errorPage({ address: '/jobs/a/b', errors, read, version: 'v1', contentDir: '/home/ed/content' })
}

test('the page names file, line and column, says what to do, and shows the lines with a caret', () => {
  const html = pageOf(problem('schema/wrong-value', FILE, { line: 3, column: 1 }, 'Did you mean “mid”?'))
  expect(html).toContain('<h1>1 error in roles/<wbr>a/<wbr>b.mdx</h1>')
  expect(html).toContain('<h2>Did you mean “mid”?</h2>')
  expect(html).toContain('<a href="vscode://file/home/ed/content/roles/a/b.mdx:3:1"')
  expect(html).toContain('>roles/a/b.mdx:3:1</a>')
  expect(html).toContain(
    '<pre tabindex="0">1 | ---\n2 | title: B &lt;b>\n3 | level: midd\n  | ^\n4 | aliases: []\n5 | ---</pre>',
  )
  expect(html).toContain('<code>schema/wrong-value</code>')
})

test('all errors are there, of all files, and of a file that is missing no lines', () => {
  const html = pageOf(
    problem('a/b', FILE, { line: 3, column: 1 }, 'One.'),
    problem('file/missing', 'skills.yaml', { line: 1, column: 1 }, 'Two.'),
  )
  expect(html).toContain('<h1>2 errors in 2 files</h1>')
  expect(html.match(/<pre/g)).toHaveLength(1)
})

test('what stands in a file cannot become markup', () => {
  const html = pageOf(problem('a/b', FILE, { line: 2, column: 10 }, '“<script>alert(1)</script>” & more'))
  expect(html).toContain('“&lt;script>alert(1)&lt;/script>” &amp; more')
})

test('the page comes back by itself when the content changes', () => {
  expect(pageOf(problem('a/b', FILE, { line: 1, column: 1 }, 'One.'))).toContain(
    "new EventSource('/content-events?version=v1')",
  )
})
