import { allFiles } from '../corpus'
import { didYouMean } from '../nearest'
import { problem } from '../problem'
import { isRecord, problemAt, type Rule } from './rule'

/** Every `basis` and every `[^id]` names a source of sources.yaml; a role's basis may also be `editorial`. */
export const knownSources: Rule = (corpus) => {
  const sources = Object.keys(corpus.sources.data)
  const unknown = (id: string) =>
    `There is no source “${id}” in sources.yaml.${didYouMean(id, sources)} Use an id from there, or add the source.`
  return allFiles(corpus).flatMap((facts) => {
    const bases = basesIn(facts.data).filter(({ value }) => !sources.includes(value) && value !== 'editorial')
    const citations = facts.citations.filter(({ value }) => !sources.includes(value))
    return [
      ...bases.map(({ value, path }) => problemAt('reference/source', facts, path, unknown(value))),
      ...citations.map(({ value, place }) => problem('reference/source', facts.file, place, unknown(value))),
    ]
  })
}

function basesIn(value: unknown, path = ''): { value: string; path: string }[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const at = path ? `${path}.${key}` : key
    return key === 'basis' && typeof item === 'string' ? [{ value: item, path: at }] : basesIn(item, at)
  })
}
