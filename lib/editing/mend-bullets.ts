import { visit } from 'unist-util-visit'
import { parseMdx } from '../mdx/parse'
import { editProseLines } from './edit-prose-lines'
import { type Splice, splice } from './splice'

const BULLET = /^([ \t]*)[•▪◦‣●○·]\s+(?=\S)/

/** Returns a Markdown text in which every item of a list without numbers begins with a hyphen. */
export function mendBullets(body: string): string {
  const text = editProseLines(body, (line) => line.replace(BULLET, '$1- '))
  const { tree, problems } = parseMdx('', text)
  if (!tree || problems.length > 0) return text
  const splices: Splice[] = []
  visit(tree, 'list', (list) => {
    for (const { position } of list.ordered ? [] : list.children) {
      const start = position?.start.offset ?? 0
      if (/[*+]/.test(text.charAt(start))) splices.push({ start, end: start + 1, text: '-' })
    }
  })
  return splice(text, splices)
}
