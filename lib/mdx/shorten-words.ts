import type { Nodes, Root } from 'mdast'
import { mayBePlain, PLAIN_WORDS } from './plain-words'

/** A line of the short text. */
interface Line {
  /** Where it stands in the whole text. */
  number: number
  offset: number
  /** Where one sign stands for more, and how much more. */
  cuts: { column: number; more: number }[]
}

const RUN = new RegExp(`(?<=^| )${PLAIN_WORDS}(?=$| )`, 'gu')
const FIRST_SIGN = 0xe000
const SIGNS = 6399

/**
 * Returns a straight text with one sign in the place of each run of plain words and one empty line in the place of many,
 * and a function that puts all back into the tree of it: the result is the tree of the whole text, positions included.
 * @param starts the offsets at which the lines start before anything was taken out of the text
 */
export function shortenWords(text: string, starts: readonly number[]): { text: string; restore: (tree: Root) => Root } {
  const runs: string[] = []
  const lines: Line[] = []
  const short: string[] = []
  text.split('\n').forEach((line, index) => {
    if (line === '' && short.at(-1) === '') return
    const cuts: Line['cuts'] = []
    let saved = 0
    lines.push({ number: index + 1, offset: starts[index] ?? 0, cuts })
    const shortened = !mayBePlain(line)
      ? line
      : line.replace(RUN, (run, column: number) => {
          if (runs.length === SIGNS) return run
          cuts.push({ column: column - saved + 1, more: run.length - 1 })
          saved += run.length - 1
          return String.fromCharCode(FIRST_SIGN + runs.push(run) - 1)
        })
    short.push(shortened)
  })
  return { text: short.join('\n'), restore: (tree) => restoreNode(tree, runs, lines) }
}

const TEXTS = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const

function restoreNode<Node extends Nodes>(node: Node, runs: string[], lines: Line[]): Node {
  const texts = node as Partial<Record<(typeof TEXTS)[number], string | null>>
  for (const key of TEXTS) {
    const text = texts[key]
    if (text) texts[key] = text.replace(/[\uE000-\uF8FE]/g, (sign) => runs[sign.charCodeAt(0) - FIRST_SIGN] ?? sign)
  }
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    const line = lines[point.line - 1]
    const more = (line?.cuts ?? []).reduce((sum, cut) => (cut.column < point.column ? sum + cut.more : sum), 0)
    point.column += more
    point.line = line?.number ?? point.line
    point.offset = (line?.offset ?? 0) + point.column - 1
  }
  if ('children' in node) for (const child of node.children) restoreNode(child, runs, lines)
  return node
}
