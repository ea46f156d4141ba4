import matter from 'gray-matter'
import type { VFileMessage } from 'vfile-message'
import { problem } from './problem'
import type { SourceFile } from './read-file'

export interface SplitFile {
  /** The YAML between the fences. Undefined when it cannot be read. */
  frontMatter?: string
  /** The line of the file on which that begins: the second, or the first where the fence above it is lost. */
  firstLine?: number
  /** The whole text with the front matter blanked line by line, so positions in it are positions in the file. */
  body?: string
  problems: VFileMessage[]
}

// gray-matter would evaluate `---js` and swallows bad YAML on a second call; here it only finds the fences, and never
// sees the word behind the first.
const splitOnly = { language: 'yaml', engines: { yaml: { parse: () => ({}), stringify: () => '' } } }

/** Fields whose first fence is lost or too short, while the second stands. */
const FIELDS_AT_ONCE =
  /^(?<fence>(?:-{1,2}|[–—]+)[ \t]*\n)?(?<yaml>\s*[a-zA-Z][\w-]*:(?=\s)[\s\S]*?\n)---[ \t]*(?:\n|$)/

/** Returns the front matter and the body of an MDX file, as far as they can be told apart, and what is wrong with the fences. */
export function splitFrontMatter({ file, text }: SourceFile): SplitFile {
  const wrong = (rule: string, message: string) => [problem(rule, file, { line: 1, column: 1 }, message)]
  const fields = FIELDS_AT_ONCE.exec(text)?.groups
  if (fields) {
    const { fence = '', yaml = '' } = fields
    const frontMatter = fence.replace(/.*/, '') + yaml
    const body = text.slice(fence.length + yaml.length).replace(/^---.*/, '')
    const message = `The first line must be “---”. ${fence === '' ? 'Write it above' : `Write it instead of “${fence.trim()}”, above`} the fields.`
    return {
      frontMatter,
      firstLine: 1,
      body: frontMatter.replace(/[^\n]+/g, '') + body,
      problems: wrong('file/front-matter', message),
    }
  }
  if (!text.startsWith('---')) {
    const message =
      'The file does not start with front matter. Begin its first line with “---”, then the keys, then another “---”.'
    return { body: text, problems: wrong('file/front-matter', message) }
  }
  if (!/\n---[ \t]*(\n|$)/.test(text)) {
    const message = 'The front matter never ends. Put “---” alone on the line after its last key.'
    return { problems: wrong('file/front-matter', message) }
  }
  // It makes three copies of what it is given, and the text behind the fence is most of a file.
  const end = lineEndAfter(text, text.indexOf('\n---') + 1)
  const head = matter(text.slice(0, end).replace(/^---.*/, '---'), splitOnly)
  const [frontMatter, content] = [head.matter, head.content + text.slice(end)]
  const linesBefore = text.split('\n').length - content.split('\n').length
  const body = '\n'.repeat(linesBefore) + content
  const language = matter.language(text).name
  if (language && language !== 'yaml') {
    const message = `Front matter is marked as “${language}”, but only YAML is read and nothing in it is ever run. Write “---” alone on the first line, and the keys as YAML.`
    return { body, problems: wrong('file/front-matter-language', message) }
  }
  return { frontMatter: frontMatter.replace(/^[ \t]*\n/, ''), firstLine: 2, body, problems: [] }
}

function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
