import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFileMessage } from 'vfile-message'
import { walk } from '../mdx/walk'
import { isRecord } from './is-record'
import { LEFT_OVER } from './left-over'
import type { Places } from './parse-yaml'
import { problem } from './problem'

/** Dollars, a percentage, a number of a thousand or more: what a reader would ask the source of. */
const FIGURE = /\$\d[\d,.]*\d|\$\d|\d[\d.]*(?:%| percent\b)|\b\d{1,3}(?:,\d{3})+\b/
const CITATION = /\[\^[^\]]+\]/
/** The numbers in a letter are the applicant's own; what an import could not place is moved or deleted first. */
const UNCITED = ['Sample cover letter', LEFT_OVER]
const ADVICE = 'Name the source behind the sentence, such as [^bls-oews-2025], or say it without the figure.'

/** Returns a warning for each paragraph, item or table of a text that holds a figure and cites no source. */
export function uncitedInText(file: string, tree: Root): VFileMessage[] {
  let section = ''
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node)
    return UNCITED.includes(section) ? [] : unitsOf(node).flatMap((unit) => warningFor(file, unit))
  })
}

/**
 * Returns a warning for each figure in front matter that has no source: in `summary` and `socNote`, which cannot cite
 * one, and in facts that rest on the editors' judgment and cite none.
 */
export function uncitedInFacts(file: string, data: Record<string, unknown>, places: Places): VFileMessage[] {
  const facts = Object.entries(isRecord(data.glance) ? data.glance : {}).flatMap(([name, fact]) =>
    isRecord(fact) && fact.basis === 'editorial' ? [{ path: `glance.${name}.text`, text: fact.text }] : [],
  )
  const texts = [
    ...['summary', 'socNote'].map((path) => ({ path, text: data[path] })),
    ...facts.filter(({ text }) => typeof text !== 'string' || !CITATION.test(text)),
  ]
  return texts.flatMap(({ path, text }) => {
    const figure = typeof text === 'string' ? FIGURE.exec(text)?.[0] : undefined
    if (figure === undefined) return []
    const message = path.startsWith('glance')
      ? `“${figure}” rests on the editors’ judgment alone. Give the source as basis, or say it without the figure.`
      : `“${figure}” cannot name its source here. Give it in the text, with its source, or say it without the figure.`
    return [problem('figure/no-source', file, places[path] ?? { line: 1, column: 1 }, message, 'warning')]
  })
}

/** The smallest parts that carry a citation: a paragraph (so each item of a list) or a whole table. */
function unitsOf(node: RootContent): RootContent[] {
  const units: RootContent[] = []
  walk(node, (unit) => {
    if (unit.type === 'paragraph' || unit.type === 'table') units.push(unit)
  })
  return units
}

function warningFor(file: string, unit: RootContent): VFileMessage[] {
  const figure = FIGURE.exec(textOf(unit))?.[0]
  if (figure === undefined || cites(unit)) return []
  const place = unit.position?.start ?? { line: 1, column: 1 }
  return [problem('figure/no-source', file, place, `“${figure}” has no source. ${ADVICE}`, 'warning')]
}

function cites(unit: RootContent): boolean {
  let found = false
  walk(unit, ({ type }) => {
    if (type === 'footnoteReference') found = true
  })
  return found
}
