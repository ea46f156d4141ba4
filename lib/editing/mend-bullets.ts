import { visit } from 'unist-util-visit'
import { parseMdx } from '../mdx/parse'
import { type Splice, splice } from './splice'

const BULLET = /^([ \t]*)[•▪◦‣●○·]\s+(?=\S)/

/** Returns a Markdown text in which every item of a list without numbers begins with a hyphen. */
export function mendBullets(body: string): string {
  let fence: string | undefined
  const lines = body.split('\n').map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined
    return fence === undefined ? line.replace(BULLET, '$1- ') : line
  })
  const text = lines.join('\n')
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
