import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parseInline, parseMdx } from '@/lib/mdx/parse'

const report = (text: string) =>
  parseMdx('a.mdx', text).problems.map(({ line, column, source, ruleId, reason }) => ({
    at: `${line}:${column}`,
    rule: `${source}/${ruleId}`,
    reason,
  }))
/** Sorted as in a report; braces are found after tags. */
const places = (text: string) =>
  report(text)
    .map(({ at, rule }) => `${at} ${rule}`)
    .sort()

describe('citations', () => {
  test('an id without a definition is a reference, and no definition is left in the tree', () => {
    const { tree, problems } = parseMdx('a.mdx', 'Jobs grow.[^bls-oews-2025]\n')
    expect(problems).toEqual([])
    expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(tree?.children[0]).toMatchObject({
      children: [{}, { type: 'footnoteReference', identifier: 'bls-oews-2025' }],
    })
  })

  test('a citation before a colon is a citation', () => {
    const { tree } = parseMdx('a.mdx', 'They hire[^bls-oews-2025]: banks.\n')
    expect(tree?.children[0]).toMatchObject({ children: [{}, { type: 'footnoteReference' }, { value: ': banks.' }] })
  })

  test('a code block that never ends is reported where it starts, and one that ends is not', () => {
    expect(places('Text[^a].\n\n```\nnever\n')).toEqual(['3:1 mdx/fence'])
    expect(places('~~~~\nnever\n~~~\n')).toEqual(['1:1 mdx/fence'])
    expect(places('```sql\nselect 1\n```\n\n    indented\n')).toEqual([])
  })

  test('a definition by the editor stays in the tree, to be refused', () => {
    const { tree } = parseMdx('a.mdx', 'Jobs grow.[^x]\n\n[^x]: Mine.\n')
    expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition'])
  })

  test('the end of the tree is the end of the text', () => {
    expect(parseMdx('a.mdx', 'One.[^x]\n\nTwo.[^y]\n').tree?.position?.end.line).toBe(3)
  })

  test('a citation in code is text', () => {
    expect(textOf(parseMdx('a.mdx', '`[^x]`\n').tree)).toBe('[^x]')
  })
})

describe('syntax errors', () => {
  test('all of a text are reported in one go, each at the character that caused it', () => {
    expect(places('A {b\n\nless <5\n\n- item }{\n\n<!-- note -->\n\nend <= 3\n')).toEqual([
      '1:3 mdx/brace',
      '3:6 mdx/angle',
      '5:9 mdx/brace',
      '7:1 mdx/angle',
      '9:5 mdx/angle',
    ])
  })

  test('the tree is still there, so that other problems can be found in the same run', () => {
    const { tree } = parseMdx('a.mdx', '## Duties\n\nless <5\n\n## Overview\n')
    expect(tree?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading'])
  })

  test('a brace is explained as a brace', () => {
    expect(report('Write {company name} here\n')).toEqual([
      {
        at: '1:7',
        rule: 'mdx/brace',
        reason:
          '“{” starts code in MDX, and content holds no code. Write “\\{” for a brace in the text, or take it out.',
      },
    ])
  })

  test('of several braces the one that is open is named', () => {
    expect(places('a {b {c} d {e}\n')).toEqual(['1:3 mdx/brace'])
    expect(places('a \\{b {c\n')).toEqual(['1:7 mdx/brace'])
  })

  test('a sign for “less than” is explained as such', () => {
    expect(report('fewer than <5 faults\n')[0]?.reason).toBe(
      '“<” starts a component in MDX. Write “\\<” or “less than” in the text.',
    )
    expect(report('fewer than \\<5 faults, x < y and `<5`\n')).toEqual([])
  })

  test('an HTML comment is told to go', () => {
    expect(report('<!-- ask -->\n')[0]?.reason).toMatch(/^“<!--” is an HTML comment.*Take it out/)
  })

  test('an address in angle brackets is shown as a link', () => {
    expect(report('<https://example.org/a>\n')[0]?.reason).toContain('[the words to show](https://example.org/a)')
    expect(report('<a@example.org>\n')[0]?.reason).toContain('[the words to show](mailto:a@example.org)')
  })

  test('HTML is called HTML, and only its opening is reported', () => {
    expect(report('one<br>two\n')).toMatchObject([
      { at: '1:4', rule: 'mdx/component', reason: expect.stringContaining('<br> is HTML') },
    ])
    expect(places('<div class=a>text</div>\n')).toEqual(['1:1 mdx/component'])
    expect(places('<script src=a></script>\n')).toEqual(['1:1 mdx/script'])
  })

  test('a component that is not closed is told so where it opens', () => {
    expect(report('<Note>\n\nText.\n')).toMatchObject([
      { at: '1:1', rule: 'mdx/tag', reason: expect.stringMatching(/^<Note> is not closed/) },
    ])
    expect(places('<Note>\n\nOne.\n\n<Note>\n\nTwo.\n\n</Note>\n')).toEqual(['1:1 mdx/tag'])
    expect(places('<Note title="open>\n\nText.\n\n</Note>\n\nMore “text” with {x}.\n')).toEqual(['1:1 mdx/tag'])
  })

  test('a component that is closed without being open is told so', () => {
    expect(report('Text.\n\n</Note>\n')).toMatchObject([
      { at: '3:1', reason: '</Note> closes what is not open here. Take it out, or open <Note> before it.' },
    ])
  })

  test('a sentence that begins with import or export is named at its first word, also over several lines', () => {
    expect(places('import is their trade\n')).toEqual(['1:1 mdx/code'])
    expect(places('Text.\n\nexport const a = [\n  1\n')).toEqual(['3:1 mdx/code'])
  })

  test('a text that is wrong everywhere is given up on, not looked at for ever', () => {
    expect(report('<5 '.repeat(100)).length).toBe(20)
  })
})

describe('one-paragraph texts', () => {
  const inline = (text: string) =>
    parseInline('a.mdx', text, { line: 7, column: 9 }).problems.map(
      ({ line, column, reason }) => `${line}:${column}: ${reason}`,
    )

  test('emphasis, links and citations are fine', () => {
    expect(inline('**Bold**, [a link](/about) and more[^x]')).toEqual([])
  })

  test.each(['- a list', '# a heading', 'two\n\nparagraphs', '> quoted', ''])(
    '%j is refused at the place given',
    (text) => {
      expect(inline(text)).toEqual([
        '7:9: This text must be one paragraph without lists or headings. Keep emphasis, links and code; take the rest out.',
      ])
    },
  )

  test('a syntax error is placed where the text stands', () => {
    expect(inline('fewer than <5')).toEqual([
      '7:9: “<” starts a component in MDX. Write “\\<” or “less than” in the text.',
    ])
  })
})
