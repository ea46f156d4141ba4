import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseTree, parseWhole } from '@/lib/mdx/parse-tree'

const DEFINITIONS = '\n\n[^bls-oews-2025]: .\n'

/** Returns the tree without the definitions behind the text, or `error`. */
function treeOf(parse: () => Root): unknown {
  try {
    const { children } = parse()
    return JSON.parse(JSON.stringify(children.filter(({ type }) => type !== 'footnoteDefinition')))
  } catch {
    return 'error'
  }
}

function expectSameTree(text: string) {
  expect(
    treeOf(() => parseTree(text, DEFINITIONS)),
    text,
  ).toEqual(treeOf(() => parseWhole(text + DEFINITIONS)))
}

function bodies(folder: string): [file: string, body: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, '')])
}

describe('the tree is the one that the parser makes of the whole text', () => {
  test.each(bodies('tests/fixtures'))('in %s', (_, body) => expectSameTree(body))

  test('in every third role of the site', () => {
    for (const [, body] of bodies('content/roles').filter((_, index) => index % 3 === 0)) expectSameTree(body)
  }, 30_000)

  test.each([
    ['lists with an empty line between them are one', '- a b\n\n- c d'],
    ['an indented text belongs to the item above it', '- a b\n\n  c d'],
    ['a list follows a text without an empty line', 'a b\n- c d'],
    ['a line of dashes makes a heading', 'a b\n---'],
    ['a digit with a period opens a list', '1. a b\n2. c d'],
    ['words end in two spaces', 'a b  \nc d'],
    ['an address stands bare', 'see www.example.com and https://example.com/a or mail a.b@example.com now'],
    ['a link has a title', "[a b](/c 'd don't e' )"],
    ['a link has its address in spaces', 'a [b]( c ) d'],
    ['a reference has its definition', '[a b] c d\n\n[a b]: /e "f g"'],
    ['code is indented', 'a b\n\n    c d\n\n\n    e f'],
    ['code stands in a fence', 'a b\n\n```\nc d\n\n- e f\n```'],
    ['code stands in a line', 'a `b c` d'],
    ['bold words touch others', '**a b**c d and **e f** g, h**i j** and ** k l** and **m.**'],
    [
      'a citation stands behind a word',
      'a b.[^bls-oews-2025] C d[^bls-oews-2025], e![^bls-oews-2025] f [^bls-oews-2025]',
    ],
    ['a citation has no definition', 'a b.[^nowhere] c'],
    ['a table', '| a b | c d |\n| --- | --- |\n| e f | g h |'],
    ['a quotation goes on without its mark', '> a b\nc d\n\ne f'],
    ['a component encloses text', '<Note title="a b">\n\nc d\n\n</Note>'],
    ['an import', 'import a from "b"\n\nc d'],
    ['a private sign', 'a \uE000 b\n\n\uF8FF\n\nc d'],
    ['tabs', '-\ta b\n\n\tc d'],
    ['a hash ends a heading', '## a b ##\n\n#### c d'],
  ])('%s', (_, text) => expectSameTree(text))

  test('whatever is put together', () => {
    let state = 7
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const parts = [
      ...[
        'a word',
        'Two words here.',
        'don’t',
        "it's",
        '2 to 5',
        '$1,000',
        '**',
        '**bold words**',
        '*',
        '_',
        '`',
        '~~',
      ],
      ...[
        '[^bls-oews-2025]',
        '[^other]',
        '[link](/a)',
        '[',
        ']',
        '(',
        ')',
        '"',
        '!',
        '\\',
        '&amp;',
        '<',
        '{',
        '|',
        ':',
      ],
      ...['- ', '1. ', '> ', '# ', '### ', '---', '```', '    ', 'www.a.b', 'http://c.d', 'e@f.gh', 'import x', '–'],
      ...['\n', '\n', '\n\n', '\n\n', '\n\n', '  \n', ' ', ' ', ' ', ' ', '\n- ', '\n- ', '\n\n## ', '\t'],
    ]
    for (let run = 0; run < 400; run++) {
      expectSameTree(Array.from({ length: 1 + random(14) }, () => parts[random(parts.length)]).join(''))
    }
  }, 30_000)
})
