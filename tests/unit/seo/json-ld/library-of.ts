import { createLibrary, type Library } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'

export const site = { name: 'Jobs', origin: 'https://jobs.example.org', correctionsTo: 'corrections@jobs.example.org' }

/** Returns a content folder as readers see it, without what is scheduled for later than the day. */
export function libraryOf(folder: string, day = today()): Library {
  return createLibrary(loadContent(folder, { today: day }).corpus, day)
}

/** Returns the first node of a type in a graph, as it is written. */
export function nodeOf(graph: { '@graph': readonly unknown[] }, type: string): Record<string, unknown> {
  const nodes = graph['@graph'] as Record<string, unknown>[]
  const node = nodes.find((candidate) => candidate['@type'] === type)
  if (!node) throw new Error(`The graph has no ${type}.`)
  return node
}
