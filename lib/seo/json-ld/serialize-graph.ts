import type { Graph } from 'schema-dts'

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Returns a graph as JSON that no text in it can break out of a script element, whatever it holds. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '')
}
