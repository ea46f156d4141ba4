import matter from 'gray-matter'
import type { VFileMessage } from 'vfile-message'
import { problem } from './problem'
import type { SourceFile } from './read-file'

export interface SplitFile {
  /** The YAML between the fences; its first line is line 2 of the file. Undefined when it cannot be read. */
  frontMatter?: string
  /** The whole text with the front matter blanked line by line, so positions in it are positions in the file. */
  body?: string
  problems: VFileMessage[]
}

// gray-matter would evaluate `---js` and swallows bad YAML on a second call; here it only finds the fences, and never
// sees the word behind the first.
const splitOnly = { language: 'yaml', engines: { yaml: { parse: () => ({}), stringify: () => '' } } }

/** Returns the front matter and the body of an MDX file, as far as they can be told apart, and what is wrong with the fences. */
export function splitFrontMatter({ file, text }: SourceFile): SplitFile {
  const wrong = (rule: string, message: string) => [problem(rule, file, { line: 1, column: 1 }, message)]
  if (!text.startsWith('---')) {
    const message =
      'The file does not start with front matter. Begin its first line with “---”, then the keys, then another “---”.'
    return { body: text, problems: wrong('file/front-matter', message) }
  }
  if (!/\n---[ \t]*(\n|$)/.test(text)) {
    const message = 'The front matter never ends. Put “---” alone on the line after its last key.'
    return { problems: wrong('file/front-matter', message) }
  }
  const { matter: frontMatter, content } = matter(text.replace(/^---.*/, '---'), splitOnly)
  const linesBefore = text.split('\n').length - content.split('\n').length
  const body = '\n'.repeat(linesBefore) + content
  const language = matter.language(text).name
  if (language && language !== 'yaml') {
    const message = `Front matter is marked as “${language}”, but only YAML is read and nothing in it is ever run. Write “---” alone on the first line, and the keys as YAML.`
    return { body, problems: wrong('file/front-matter-language', message) }
  }
  return { frontMatter: frontMatter.replace(/^[ \t]*\n/, ''), body, problems: [] }
}
