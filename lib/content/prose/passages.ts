import type { Nodes, Root } from 'mdast'
import { plainText } from '../../mdx/plain-text'
import { isRecord } from '../is-record'
import { LEFT_OVER } from '../left-over'
import type { Places } from '../parse-yaml'
import type { Place } from '../problem'
import { type Tally, tallyOf } from './tally'

/** A piece of running text, without its marks, and where it stands. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'cell' | 'heading' | 'field'
  /** The second-level heading above it, or the path of the field; empty above the first heading. */
  section: string
  /** Its spaces are single. */
  text: string
  tally: Tally
  place: Place
  lastLine: number
}

/** Marks what somebody still has to write; in backticks the word itself is meant. */
const TO_DO = /(?<!`)\bTODO\b(?!`)/

/** The schema refuses what is longer anyway. */
const LONGEST_FIELD = 2000

/** Returns where a mark of what is to do stands in a text, -1 for nowhere. */
export function findToDo(text: string): number {
  // Most texts hold no mark, and the search for a plain word is far quicker.
  return text.includes('TODO') ? text.search(TO_DO) : -1
}

/** Returns the running texts of the body. Quotations are other people’s words, and what is marked as to do is no text yet. */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = []
  let section = ''
  const read = (node: Nodes, kind: Passage['kind']) => {
    const { position } = node
    const isText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    if (isText && position) {
      const text = plainText(node.children)
      if (node.type === 'heading' && node.depth === 2) section = text
      if (text === '' || section === LEFT_OVER || findToDo(text) >= 0) return
      passages.push({ kind, section, text, tally: tallyOf(text), place: position.start, lastLine: position.end.line })
    } else if ('children' in node && node.type !== 'blockquote') {
      for (const child of node.children) read(child, kindOf(child, node) ?? kind)
    }
  }
  read(tree, 'paragraph')
  return passages
}

function kindOf(child: Nodes, parent: Nodes): Passage['kind'] | undefined {
  if (child.type === 'heading') return 'heading'
  if (child.type === 'tableCell') return 'cell'
  if (parent.type !== 'listItem') return undefined
  return child === parent.children[0] ? 'item' : 'paragraph'
}

/** Returns the running texts of the front matter: the summary, the note on the SOC code, the facts at a glance. */
export function passagesOfFields(data: Record<string, unknown>, places: Places): Passage[] {
  const facts = Object.keys(isRecord(data.glance) ? data.glance : {}).map((fact) => `glance.${fact}.text`)
  return ['summary', 'socNote', ...facts].flatMap((path) => {
    const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), data)
    const place = places[path]
    if (typeof value !== 'string' || value.length > LONGEST_FIELD || !place || findToDo(value) >= 0) return []
    const text = value
      .replace(/\[\^[^\]]+\]|[*`]/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .trim()
    return text === ''
      ? []
      : [{ kind: 'field', section: path, text, tally: tallyOf(text), place, lastLine: place.line }]
  })
}
