import { editProseLines } from './edit-prose-lines'
import type { WordCase } from './word-case'

/** Returns a Markdown text whose section headings are spelled as `check` asks, and others in sentence case where that is sure. */
export function mendHeadings(body: string, sections: readonly string[], words: WordCase): string {
  const byLetters = new Map(sections.map((title) => [title.toLowerCase(), title]))
  return editProseLines(body, (line) => {
    const [, hashes, heading = ''] = /^ {0,3}(#{2,3})[ \t]+(.*?)[ \t]*$/.exec(line) ?? []
    if (hashes === undefined) return line
    if (hashes === '###') {
      const mended = words.sentenceCase(heading)
      return mended === heading ? line : `### ${mended}`
    }
    const plain = heading.replace(/^\*\*(.*)\*\*$/, '$1').replace(/[ \t]*:$/, '')
    const title = byLetters.get(plain.toLowerCase())
    return title === undefined || title === heading ? line : `## ${title}`
  })
}
