import type { VFileMessage } from 'vfile-message'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Place, problem } from './problem'

/** Where each value stands, by its path joined with dots: `skills.core.0`. The empty path is the document. */
export type Places = Record<string, Place>

export interface ParsedYaml {
  data: Record<string, unknown>
  places: Places
  problems: VFileMessage[]
}

/**
 * Returns the mapping in a YAML text with the place of each key and item.
 * @param firstLine line of the file on which the text starts
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problems = [...document.errors, ...document.warnings].map((error) =>
    error.code === 'DUPLICATE_KEY'
      ? problem(
          'yaml/duplicate-key',
          file,
          placeAt(error.pos[0]),
          'This key stands twice. Keep one of the two: which one counts would be a guess.',
        )
      : problem(
          'yaml/syntax',
          file,
          placeAt(error.pos[0]),
          `This is not valid YAML: ${firstSentence(error.message)}. ${advice(error.code)}`,
        ),
  )
  const top = { line: firstLine, column: 1 }
  const places: Places = { '': top }
  if (problems.length > 0) return { data: {}, places, problems }
  if (!isMap(document.contents)) {
    problems.push(
      problem('yaml/not-a-mapping', file, top, 'Expected keys with values, one a line: “title: Data Engineer”.'),
    )
    return { data: {}, places, problems }
  }
  collectPlaces(document.contents, '', places, placeAt)
  return { data: document.toJS() as Record<string, unknown>, places, problems }
}

function collectPlaces(node: Node, path: string, places: Places, placeAt: (offset: number) => Place) {
  const join = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const at = join(String(key.value))
      places[at] = placeAt(key.range?.[0] ?? 0)
      if (value) collectPlaces(value as Node, at, places, placeAt)
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      places[join(index)] = placeAt((item as Node).range?.[0] ?? 0)
      collectPlaces(item as Node, join(index), places, placeAt)
    })
  }
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '')
}

function advice(code: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'Text that holds “: ” needs double quotes around it.'
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.'
  if (code === 'MISSING_CHAR') return 'A quote or bracket that was opened is not closed.'
  return 'Compare the line and its indentation with a role that works.'
}
