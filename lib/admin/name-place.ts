import { parseYaml } from '../content/parse-yaml'
import type { Place } from '../content/problem'
import type { SectionRule } from '../content/sections'
import { splitSource } from '../editing/split-source'
import { type Cut, cutAtHeadings, cutAtItems } from './cut-text'
import { labelOf } from './form-fields'
import { cutHead } from './section-value'

/**
 * Returns where the form shows a place of a file, by the labels from the outside in: `Glance, Education, Text`.
 * @param text the file, which the form can show
 */
export function namePlace(text: string, place: Place, sections: readonly SectionRule[] | undefined): string {
  const { frontMatter, body } = splitSource(text)
  const firstOfBody = countLines(frontMatter) + 2
  return place.line < firstOfBody
    ? nameField(frontMatter, place)
    : namePart(body, place.line - firstOfBody + 1, sections)
}

function nameField(frontMatter: string, { line, column }: Place): string {
  const { places } = parseYaml('', frontMatter, 2)
  const isBefore = (place: Place) => place.line < line || (place.line === line && place.column <= column)
  const [path = ''] = Object.entries(places).findLast(([, place]) => isBefore(place)) ?? []
  const labels = path.split('.').map((key) => (/^\d+$/.test(key) ? `item ${Number(key) + 1}` : labelOf(key)))
  return path === '' ? 'Fields' : labels.join(', ')
}

function namePart(body: string, line: number, sections: readonly SectionRule[] | undefined): string {
  if (!sections) return `Text, paragraph ${paragraphAt(body.split('\n').slice(1), line - 1)}`
  const { cut, lineOfCut } = cutWith(cutAtHeadings(body, 2), line)
  const rule = sections.find(({ title }) => title === cut.start)
  if (!rule) return 'Other sections'
  const { head, rest } = cutHead(cut.text)
  const lineOfRest = lineOfCut - countLines(head)
  if (lineOfRest < 1) return rule.title
  if (rule.form === 'blocks') return `${rule.title}, paragraph ${paragraphAt(rest.split('\n'), lineOfRest)}`
  if (rule.form === 'items') return rule.title + itemAt(rest, lineOfRest)
  const part = cutWith(cutAtHeadings(rest, 3), lineOfRest)
  const heading = part.cut.start === undefined ? '' : `, “${part.cut.start}”`
  return rule.title + heading + (rule.form === 'groups' ? itemAt(part.cut.text, part.lineOfCut) : '')
}

function itemAt(text: string, line: number): string {
  const { index } = cutWith(cutAtItems(text), line)
  return index > 0 ? `, item ${index}` : ''
}

/** Returns which of several cuts holds a line, and which line of the cut it is. */
function cutWith(cuts: readonly Cut[], line: number): { cut: Cut; index: number; lineOfCut: number } {
  let lineOfCut = line
  for (const [index, cut] of cuts.entries()) {
    const lines = countLines(cut.text)
    if (lineOfCut <= lines || index === cuts.length - 1) return { cut, index, lineOfCut }
    lineOfCut -= lines
  }
  return { cut: { start: undefined, text: '' }, index: 0, lineOfCut }
}

function paragraphAt(lines: readonly string[], line: number): number {
  const upTo = lines.slice(0, Math.max(line, 1))
  return Math.max(1, upTo.filter((text, index) => text.trim() !== '' && (lines[index - 1] ?? '').trim() === '').length)
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
