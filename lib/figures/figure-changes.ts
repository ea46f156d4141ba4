import { type Document, parse, parseDocument, visit } from 'yaml'
import { isRecord } from '../content/is-record'
import type { OccupationData } from '../content/schema/occupation'
import { count, dollars, percent, plural, published } from '../format'

/** The parts of an occupation that a new file is described by; the others are only named. */
const DESCRIBED = ['title', 'employment', 'pay', 'projection', 'entry']

/** Returns what changes in the file of an occupation, value by value, and which comments go; of a new file, what it holds. */
export function figureChanges(text: string, before: string | undefined): string[] {
  if (before === undefined) return describeNew(parse(text) as OccupationData)
  const document = parseDocument(before)
  if (document.errors.length > 0) return ['replaces a file that could not be read']
  const lost = commentsOf(document).map((comment) => `taken out: the comment “${comment}”`)
  const changes = [...differences(document.toJS(), parse(text)), ...lost]
  return changes.length > 0 ? changes : ['the same figures, written in another form']
}

function commentsOf(document: Document.Parsed): string[] {
  const comments: (string | null | undefined)[] = [document.commentBefore, document.comment]
  visit(document, {
    Node(_, { commentBefore, comment }) {
      comments.push(commentBefore, comment)
    },
  })
  return comments.flatMap((comment) => (comment ? comment.split('\n').map((line) => line.trim()) : []))
}

function describeNew(data: OccupationData): string[] {
  const { employment, pay, projection, entry, states } = data
  const others = Object.keys(data).filter((part) => !DESCRIBED.includes(part))
  const named = others.map((part) =>
    part === 'states' ? plural(Object.keys(states?.pay ?? {}).length, 'state') : part,
  )
  return [
    'new',
    `employment: ${count(employment.value)} in ${employment.year} (${employment.basis})`,
    `pay: median ${published(pay.median, dollars)}, 10th percentile ${published(pay.p10, dollars)}, 90th ${published(pay.p90, dollars)}, in ${pay.year}`,
    `projection: ${percent(projection.changePercent)} from ${projection.from} to ${projection.to}, ${count(projection.openingsPerYear)} openings a year (${projection.basis})`,
    ...(entry
      ? [`entry: ${entry.education}; experience: ${entry.experience}; training: ${entry.training}`]
      : ['entry: not published']),
    ...(named.length > 0 ? [`besides: ${named.join(', ')}`] : []),
  ]
}

function differences(before: unknown, after: unknown, at = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isContainer(before) && isContainer(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differences(entryOf(before, key), entryOf(after, key), at ? `${at}.${key}` : key))
  }
  return [`${at}: ${shown(before)} -> ${shown(after)}`]
}

function isContainer(value: unknown): value is object {
  return isRecord(value) || Array.isArray(value)
}

function entryOf(container: object, key: string): unknown {
  return (container as Record<string, unknown>)[key]
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
