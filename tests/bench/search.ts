import { gzipSync } from 'node:zlib'
import { relatedRoles } from '@/lib/related/related-roles'
import { facetsOf } from '@/lib/search/facets'
import { roleIndex } from '@/lib/search/role-index'
import { readSearchQuery } from '@/lib/search/search-query'
import { searchRoles } from '@/lib/search/search-roles'
import { createSuggest } from '@/lib/search/suggest'
import { suggestionEntries } from '@/lib/search/suggestion-index'
import { matchRoles as matchSkills } from '@/lib/skills/match-roles'
import { judgedQueries } from '../unit/search/judged-queries'
import { syntheticLibrary } from './synthetic-library'

// Run by `npm run bench:search`, with other numbers of roles behind “--”. Times are milliseconds in one process.
const sizes = process.argv.slice(2).map(Number)
for (const count of sizes.length > 0 ? sizes : [100, 1000, 10_000]) measure(count)

function measure(count: number) {
  const library = syntheticLibrary(count)
  const facets = facetsOf(library)
  const before = usedMemory()
  const build = time(() => roleIndex(library))
  const memory = usedMemory() - before
  const queries = judgedQueries().map(({ q }) => q)
  const search = (q: string) => searchRoles(library, facets, readSearchQuery({ q }, facets))
  for (const q of queries) search(q)
  const searched = queries.map((q) => time(() => search(q)))
  const entries = suggestionEntries(library)
  const typed = queries.flatMap((q) => [q.slice(0, 2), q.slice(0, 5)])
  const suggest = createSuggest(entries)
  const suggested = typed.map((q) => time(() => suggest(q)))
  const skills = Object.keys(library.skills)
  const known = Array.from({ length: 200 }, (_, at) =>
    skills.filter((_skill, index) => index % 97 === at % 97).slice(0, 10),
  )
  matchSkills(library, known[0] ?? [])
  const matched = known.map((ids) => time(() => matchSkills(library, ids)))
  const relate = relatedRoles(library)
  const related = library.roles.map((role) => time(() => relate(role)))
  console.log(`\n${count} roles: index ${build.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB`)
  console.table({
    search: percentiles(searched),
    suggest: percentiles(suggested),
    match: percentiles(matched),
    related: percentiles(related),
  })
  console.log(`Related roles of all: ${(related.reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(1)} s`)
  const slowest = queries.map((q, at) => ({ q, ms: searched[at] ?? 0 })).sort((a, b) => b.ms - a.ms)
  console.log(
    `Slowest: ${slowest
      .slice(0, 5)
      .map(({ q, ms }) => `“${q}” ${ms.toFixed(1)}`)
      .join(', ')}`,
  )
  console.log(
    `Suggestions of all roles in one file: ${(gzipSync(JSON.stringify(entries)).length / 1000).toFixed(1)} kB gzip`,
  )
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function percentiles(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
  return { p50: at(0.5), p95: at(0.95), max: at(0.9999) }
}

function usedMemory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
