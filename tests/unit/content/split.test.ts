import { expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/content/split'

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
