import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/content/split'
import { reportAfter } from './edited-content'

const split = (text: string) => splitFrontMatter({ file: 'pages/about.mdx', text })

test('the body keeps its line numbers', () => {
  const { frontMatter, body, problems } = split('---\ntitle: About\norder: 1\n---\n\nText.\n')
  expect(frontMatter).toBe('title: About\norder: 1')
  expect(body?.split('\n').indexOf('Text.')).toBe(5)
  expect(problems).toEqual([])
})

test('a rule between paragraphs does not end the front matter', () => {
  expect(split('---\ntitle: About\n---\nOne\n\n---\n\nTwo\n').body).toBe('\n\n\nOne\n\n---\n\nTwo\n')
})

test('the same text is split the same way again', () => {
  const text = '---\ntitle: [\n---\nText\n'
  expect(split(text)).toEqual(split(text))
  expect(split(text).frontMatter).toBe('title: [')
})

test('JavaScript front matter is refused and never run, and the body is still there to check', () => {
  const { frontMatter, body, problems } = split('---js\n{ title: (globalThis.ran = true) }\n---\nText\n')
  expect(frontMatter).toBeUndefined()
  expect(body).toBe('\n\n\nText\n')
  expect(problems.map(String)).toEqual([
    '1:1: Front matter is marked as “js”, but only YAML is read and nothing in it is ever run. Write “---” alone on the first line, and the keys as YAML.',
  ])
  expect(globalThis).not.toHaveProperty('ran')
})

test('front matter that says it is YAML is read', () => {
  expect(split('---yaml\ntitle: About\n---\n').frontMatter).toBe('title: About')
})

test('without front matter the whole text is the body', () => {
  const { body, problems } = split('# About\n')
  expect(body).toBe('# About\n')
  expect(problems.map(({ reason }) => reason)).toEqual([
    'The file does not start with front matter. Begin its first line with “---”, then the keys, then another “---”.',
  ])
})

test.each([
  ['', 'The first line must be “---”. Write it above the fields.'],
  ['--\n', 'The first line must be “---”. Write it instead of “--”, above the fields.'],
])('fields behind %j are read as fields, and the fence is all that is told of', (fence, message) => {
  const text = `${fence}title: About\norder: 1\n---\n\nText.\n`
  const { frontMatter, firstLine = 0, body = '', problems } = split(text)
  expect(frontMatter?.trim()).toBe('title: About\norder: 1')
  expect(frontMatter?.split('\n').indexOf('order: 1')).toBe(text.split('\n').indexOf('order: 1') + 1 - firstLine)
  expect(body.trim()).toBe('Text.')
  expect(body.split('\n').indexOf('Text.')).toBe(text.split('\n').indexOf('Text.'))
  expect(problems.map(({ reason }) => reason)).toEqual([message])
})

test('front matter that never ends leaves nothing to check', () => {
  const { frontMatter, body, problems } = split('---\ntitle: About\n\nText\n')
  expect([frontMatter, body]).toEqual([undefined, undefined])
  expect(problems.map(({ reason }) => reason)).toEqual([
    'The front matter never ends. Put “---” alone on the line after its last key.',
  ])
})

test('empty front matter is no mapping but no error of the fences', () => {
  expect(split('---\n---\nText\n')).toMatchObject({ frontMatter: '', problems: [] })
})

test('a lost first fence is one error of a role, a draft or not', () => {
  const text = readFileSync('tests/fixtures/valid/roles/healthcare/nurse-educator.mdx', 'utf8').slice(4)
  const file = 'roles/healthcare/nurse-educator.mdx'
  expect(reportAfter({ [file]: text })).toEqual([
    `${file}:1:1  The first line must be “---”. Write it above the fields.  file/front-matter`,
  ])
})

test('what a draft marks as to do stays a warning when its fields cannot be read', () => {
  const file = 'roles/healthcare/nurse-educator.mdx'
  const report = reportAfter({
    [file]: [
      ['level: mid', 'level: [mid'],
      ['It is steady rather than hard.', 'TODO: is it hard?'],
    ],
  })
  expect(report.filter((line) => !line.includes('warning: '))).toEqual([expect.stringMatching(/yaml\/syntax$/)])
})

test('the fences are found where gray-matter finds them in the whole text', () => {
  const line = fc.constantFrom(
    '---',
    '---yaml',
    '--- ',
    '----',
    '---a',
    ' ---',
    'a: b',
    '',
    'Text --- with dashes',
    '***',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = ['---', 'title: A', ...lines, '---', 'Text.', ...lines].join('\n')
      const whole = matter(text, { language: 'yaml', engines: { yaml: () => ({}) } })
      const { frontMatter, body = '' } = splitFrontMatter({ file: 'a.mdx', text })
      expect(frontMatter).toBe(whole.matter.replace(/^[ \t]*\n/, ''))
      expect(body.replace(/^\n+/, '')).toBe(whole.content.replace(/^\n+/, ''))
      expect(body.split('\n')).toHaveLength(text.split('\n').length)
    }),
  )
})
