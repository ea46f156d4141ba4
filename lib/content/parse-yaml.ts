import type { VFileMessage } from 'vfile-message'
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { readPlainYaml } from './plain-yaml'
import { type Place, problem } from './problem'
import { explainYamlError, needsQuotes } from './yaml-error'

/** Where each value stands, by its path joined with dots: `skills.core.0`. The empty path is the document. */
export type Places = Record<string, Place>

export interface ParsedYaml {
  /** Undefined when the text cannot be read for what it is meant to be. */
  data?: Record<string, unknown>
  places: Places
  problems: VFileMessage[]
}

type Report = (rule: string, offset: number, message: string) => void

/**
 * Returns the mapping in a YAML text with the place of each key and item.
 * @param firstLine line of the file on which the text starts
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const plain = readPlainYaml(text, firstLine)
  return plain ? { ...plain, problems: [] } : parseWholeYaml(file, text, firstLine)
}

/** Returns what the parser of YAML makes of a text. */
export function parseWholeYaml(file: string, text: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter()
  // The parser would stop at duplicate keys; collectPlaces reports them, and the rest is read.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problems: VFileMessage[] = []
  const report: Report = (rule, offset, message) =>
    problems.push(problem(`yaml/${rule}`, file, placeAt(offset), message))
  const places: Places = { '': { line: firstLine, column: 1 } }

  reportSyntax(text, document, report)
  if (problems.length > 0) return { places, problems }
  if (!isMap(document.contents)) {
    report('not-a-mapping', 0, 'Expected keys with values, one a line: “title: Data Engineer”.')
    return { places, problems }
  }
  collectPlaces(document.contents, '', (path, offset) => {
    if (Object.hasOwn(places, path))
      report(
        'duplicate-key',
        offset,
        `The key “${path.split('.').at(-1)}” stands twice. Keep one of the two: which one counts would be a guess.`,
      )
    places[path] = placeAt(offset)
  })
  return { data: document.toJS() as Record<string, unknown>, places, problems }
}

const CURLY_QUOTES =
  'The text begins with a curly quote, which YAML does not know and readers would see. Write straight quotes (") at both ends, and switch smart quotes off in your editor.'

function reportSyntax(text: string, document: Document.Parsed, report: Report) {
  const told = new Set<string>()
  let previous = ''
  for (const error of [...document.errors, ...document.warnings]) {
    const { offset, message } = explainYamlError(text, error, document)
    // A bracket left open is found again at every bracket around it, a missing comma at the value and at the key.
    if (message !== previous && !told.has(`${offset} ${message}`)) report('syntax', offset, message)
    told.add(`${offset} ${message}`)
    previous = message
  }
  // YAML takes an unquoted *word or &word for a reference: the first would throw, the second vanish from the text.
  visit(document, {
    Alias(_, { range }) {
      if (document.errors.length === 0) report('syntax', range?.[0] ?? 0, needsQuotes('*'))
    },
    Value(_, node) {
      const { anchor, range } = node
      if (isScalar(node) && node.type === 'PLAIN' && /^[“”‘’]/.test(String(node.value)))
        report('curly-quotes', range?.[0] ?? 0, CURLY_QUOTES)
      if (anchor !== undefined) report('syntax', text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0), needsQuotes('&'))
    },
  })
}

function collectPlaces(node: Node, path: string, found: (path: string, offset: number) => void) {
  const join = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const at = join(String(key.value))
      found(at, key.range?.[0] ?? 0)
      if (value) collectPlaces(value as Node, at, found)
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      found(join(index), (item as Node).range?.[0] ?? 0)
      collectPlaces(item as Node, join(index), found)
    })
  }
}
