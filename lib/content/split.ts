import matter from 'gray-matter'
import type { VFileMessage } from 'vfile-message'
import { problem } from './problem'
import type { SourceFile } from './read-file'

export interface SplitFile {
  file: string
  /** The YAML between the fences; its first line is line 2 of the file. */
  frontMatter: string
  /** The whole text with the front matter blanked line by line, so positions in it are positions in the file. */
  body: string
}

// gray-matter would evaluate `---js` and swallows bad YAML on a second call; here it only finds the fences.
const splitOnly = { language: 'yaml', engines: { yaml: { parse: () => ({}), stringify: () => '' } } }

/** Returns the front matter and the body of an MDX file, or the problem that they cannot be told apart. */
export function splitFrontMatter({ file, text }: SourceFile): SplitFile | VFileMessage {
  const start = { line: 1, column: 1 }
  if (!text.startsWith('---')) {
    return problem(
      'file/front-matter',
      file,
      start,
      'The file does not start with front matter. Begin its first line with “---”, then the keys, then another “---”.',
    )
  }
  const language = matter.language(text).name
  if (language && language !== 'yaml') {
    return problem(
      'file/front-matter-language',
      file,
      start,
      `Front matter is marked as “${language}”, but only YAML is read and nothing in it is ever run. Write “---” alone on the first line.`,
    )
  }
  if (!/\n---[ \t]*(\n|$)/.test(text)) {
    return problem(
      'file/front-matter',
      file,
      start,
      'The front matter never ends. Put “---” alone on the line after its last key.',
    )
  }
  const { matter: frontMatter, content } = matter(text, splitOnly)
  const linesBefore = text.split('\n').length - content.split('\n').length
  return { file, frontMatter: frontMatter.replace(/^[ \t]*\n/, ''), body: '\n'.repeat(linesBefore) + content }
}
