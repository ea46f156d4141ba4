/** An MDX file in three parts; joined, they are the file again. */
export interface SourceParts {
  /** The first fence with its line end. */
  open: string
  /** YAML lines. */
  frontMatter: string
  /** From the second fence on. */
  body: string
}

/**
 * Returns the parts of a file, so that each can be edited and the others put back as they were.
 * @throws Error when there is no front matter
 */
export function splitSource(text: string): SourceParts {
  const [, open, frontMatter, body] = /^(---.*\n)([\s\S]*?)(^---[ \t]*(?:\n[\s\S]*)?)$/m.exec(text) ?? []
  if (open === undefined || frontMatter === undefined || body === undefined || !text.startsWith(open))
    throw new Error('The file has no fields between two lines of “---”. Run “npm run check”, which says what to do.')
  return { open, frontMatter, body: text.slice(open.length + frontMatter.length) }
}
