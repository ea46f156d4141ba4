import { allFiles } from '../corpus'
import { isRecord } from '../is-record'
import { didYouMean } from '../nearest'
import { problem } from '../problem'
import { problemAt, type Rule, type TextAt } from './rule'

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

function basesIn(data: unknown): TextAt[] {
  const bases: TextAt[] = []
  collectBases(data, '', bases)
  return bases
}

function collectBases(value: unknown, path: string, bases: TextAt[]) {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) collectBases(item, `${path}${index}.`, bases)
  else if (isRecord(value)) {
    for (const key in value) {
      const item = value[key]
      if (key === 'basis' && typeof item === 'string') bases.push({ value: item, path: `${path}${key}` })
      else if (typeof item === 'object') collectBases(item, `${path}${key}.`, bases)
    }
  }
}
