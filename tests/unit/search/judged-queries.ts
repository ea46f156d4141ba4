import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** A query and the roles of which at least one must be among the first three; none means nothing may be found. */
interface JudgedQuery {
  group: string
  q: string
  expect: string[]
}

/** Returns the judged queries of `judged-queries.yaml`, in its order. */
export function judgedQueries(): JudgedQuery[] {
  const text = readFileSync(path.join(import.meta.dirname, 'judged-queries.yaml'), 'utf8')
  const groups: Record<string, Omit<JudgedQuery, 'group'>[]> = parse(text)
  return Object.entries(groups).flatMap(([group, queries]) => queries.map((query) => ({ group, ...query })))
}
