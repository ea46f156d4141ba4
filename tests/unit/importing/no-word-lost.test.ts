import fc from 'fast-check'
import mammoth from 'mammoth'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseRole } from '@/lib/content/role'
import { splitFrontMatter } from '@/lib/content/split'
import { roleSource } from '@/lib/editing/role-source'
import type { Block } from '@/lib/importing/block'
import { readDocument } from '@/lib/importing/read-document'
import { readHtml } from '@/lib/importing/read-html'
import { readMarkdown } from '@/lib/importing/read-markdown'
import { readRole } from '@/lib/importing/read-role'
import { readText } from '@/lib/importing/read-text'
import { parseMdx } from '@/lib/mdx/parse'
import { layout } from './imported'

const FILE = 'roles/healthcare/imported.mdx'
/** What a list has before its items is no word, nor is the letter before a question. */
const MARK = /^[\s#>•*+-]*(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|o\t|q[.:)]|a[.:)])\s+)*/i

/** Returns the file that blocks become. */
function fileOf(blocks: Block[], typed: string | undefined): string {
  const { title, kind, fields } = readRole(
    { blocks, margins: [] },
    {
      title: typed,
      kind: undefined,
      fileName: 'old file.txt',
      isTitle: () => false,
      isCategory: (text) => text === 'Healthcare',
      isFree: () => true,
    },
  )
  return roleSource({
    soc: '29-1141',
    skills: { core: ['python'], common: [] },
    changes: [{ date: '2026-11-21', note: 'First published.' }],
    ...fields,
    title,
    kind,
    ...(kind === 'profile' && { specializes: 'registered-nurse' }),
  })
}

function tokens(text: string): string[] {
  return (
    text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  )
}

const NOTHING: Root = { type: 'root', children: [] }

/** The words that a reader finds in a file, after all that Markdown and YAML make of it. */
function wordsIn(text: string): string[] {
  const { frontMatter = '', body = '' } = splitFrontMatter({ file: FILE, text })
  const found: string[] = []
  visit(parseMdx(FILE, body).tree ?? NOTHING, (node) => {
    if (!('children' in node)) found.push(textOf(node))
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') found.push('\n')
    if (node.type === 'link') found.push(`\n${node.url}\n`)
  })
  return [
    ...tokens(
      JSON.stringify(parse(frontMatter), null, 1)
        .replace(/\\[nt"\\]/g, ' ')
        .replace(/&#10[15];/g, (code) => String.fromCharCode(Number(code.slice(2, 5)))),
    ),
    ...tokens(found.join('')),
  ]
}

function lost(input: readonly string[], text: string): string[] {
  const left = new Map<string, number>()
  for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1)
  return input.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count === 0
  })
}

function errorsIn(text: string): string[] {
  return parseRole({ file: FILE, text })
    .problems.filter(({ fatal }) => fatal)
    .map(({ line, reason }) => `${line}: ${reason}`)
}

function expectWhole(words: string[], blocks: Block[], typed?: string) {
  const text = blocks.length === 0 ? '' : fileOf(blocks, typed)
  expect({ lost: lost(words, text), errors: text === '' ? [] : errorsIn(text) }).toEqual({ lost: [], errors: [] })
}

function wordsOfLines(text: string): string[] {
  return text.split(/[\n\r\f\v\u2028\u2029\u0085]/).flatMap((line) => tokens(line.replace(MARK, '')))
}

const words = [
  'data',
  'import',
  'export',
  'Welder',
  '$5,000',
  '9%',
  'C++',
  '<b>',
  '{x}',
  'a_b_c',
  '*x*',
  '[Name]',
  '[^1]',
  'https://a.example/b?c=d',
  'x@y.example',
  '`',
  '&amp;',
  '~~',
  '|',
  '\\',
  'and',
  'the',
  'years',
  '5',
  '::',
  '#',
  'É',
  '日本',
]
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('', '.', '?', ':', ',', '!'),
  )
  .map(([list, end]) => list.join(' ') + end)
const known = fc.constantFrom(
  ...[
    'Duties',
    'KEY RESPONSIBILITIES',
    'What does a welder do?',
    'Requirements',
    'Education:',
    'Education',
    'Experience',
  ],
  ...[
    'Skills: welding, reading',
    'Benefits',
    'Career outlook',
    'Sample cover letter',
    'FAQs',
    'Who it suits',
    'At a glance',
  ],
  ...['Employers', 'Job growth', 'AI impact', 'About the welder role', 'Last updated May 1', 'See all welder jobs →'],
  ...[
    'Job title: Welder',
    'We are looking for a welder. She welds *pipes*. Send your resume to Ann Lee.',
    'PTO after 90 days',
    'Job title: | Welder | Grade: | 14',
    'Duties / Benefits',
    'Dear Manager,',
    'Sincerely,',
    '1. Overview',
    '2) Weld pipes',
    '---',
    '===',
    'How hard is it?',
    'Welder',
  ],
  ...['Also known as: Joiner, Fitter', 'Category: Healthcare', 'SOC code: 51-4121', 'Typical education: none'],
)
const line = fc.tuple(
  fc.constantFrom('', '', '', '• ', '- ', '* ', '  - ', '12. ', '# ', '### ', 'Q: ', 'Education: ', '\t'),
  fc.oneof(known, sentence, sentence),
)
const document = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: line.map(([mark, text]) => mark + text) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'))

test('no word of any plain text is lost, and the draft can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expectWhole(wordsOfLines(text), readText(text))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('no word of a text that looks like a job description is lost, be its title another than the one that is typed', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(undefined, 'Pipe Fitter'), (text, typed) => {
      expectWhole(wordsOfLines(text), readText(text), typed)
    }),
    { numRuns: 150 },
  )
}, 60_000)

const TAGS = [
  'p',
  'div',
  'li',
  'ul',
  'h1',
  'h2',
  'b',
  'em',
  'a',
  'td',
  'tr',
  'table',
  'summary',
  'dt',
  'dd',
  'br',
  'code',
  'pre',
]
const page = fc.array(fc.tuple(fc.constantFrom(...TAGS), fc.boolean(), fc.oneof(known, sentence)), { maxLength: 30 })

test('no word that a reader sees of an HTML page is lost', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      const html = parts
        .map(([tag, isClosed, text]) => `<${tag}> ${escaped(text)} ${isClosed ? `</${tag}>` : ''}`)
        .join('\n')
      expectWhole(
        parts.flatMap(([, , text]) => tokens(text.replace(MARK, ''))),
        readHtml(html),
      )
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('no word of a Markdown text is lost', () => {
  fc.assert(
    fc.property(document, (text) => {
      const shown = readMarkdown(text).flatMap((block) => tokens(block.text.replace(MARK, '')))
      expectWhole(shown, readMarkdown(text))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test.each(['word-bold.docx', 'word-headings.docx', 'writer-review.docx', 'writer-table.docx'])(
  'no word of %s is lost',
  async (name) => {
    const { value } = await mammoth.extractRawText({ path: layout(name) })
    const { blocks, margins } = await readDocument(layout(name))
    expectWhole(wordsOfLines(value), [...blocks, ...margins])
  },
)
