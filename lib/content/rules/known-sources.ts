import { allFiles } from '../corpus'
import { isRecord } from '../is-record'
import { didYouMean } from '../nearest'
import { problem } from '../problem'
import { problemAt, type Rule } from './rule'

/** Every `basis` and every `[^id]` names a source of sources.yaml; a role's basis may also be `editorial`. */
export const knownSources: Rule = (corpus) => {
  const sources = Object.keys(corpus.sources.data)
  // A bibliography that cannot be read has its own problem; it would make every source unknown.
  if (sources.length === 0) return []
  const unknown = (id: string, known: string[]) =>
    `There is no source “${id}” in sources.yaml.${didYouMean(id, known)} Use an id from there, or add the source.`
  return allFiles(corpus).flatMap((facts) => {
    const known = facts.file.startsWith('roles/') ? [...sources, 'editorial'] : sources
    const bases = basesIn(facts.data).filter(({ value }) => !known.includes(value))
    const citations = facts.citations.filter(({ value }) => !sources.includes(value))
    return [
      ...bases.map(({ value, path }) => problemAt('reference/source', facts, path, unknown(value, known))),
      ...citations.map(({ value, place }) => problem('reference/source', facts.file, place, unknown(value, sources))),
    ]
  })
}

function basesIn(value: object, path = ''): { value: string; path: string }[] {
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'basis' && typeof item === 'string') return [{ value: item, path: `${path}${key}` }]
    return isRecord(item) || Array.isArray(item) ? basesIn(item, `${path}${key}.`) : []
  })
}
