import type { VFileMessage } from 'vfile-message'
import type { Corpus } from './corpus'
import type { FileFacts } from './document'
import type { ParsedTitles } from './official-titles'
import { knownOccupation } from './rules/known-occupation'
import { knownSkills } from './rules/known-skills'
import { knownSources } from './rules/known-sources'

/** Without what these find missing, a page cannot be made. */
const needs = [knownOccupation, knownSkills, knownSources]

/**
 * Returns a corpus from which pages can be made although files have errors: each of those is as it was in `last`, or left
 * out where that has none, and so is every file that needs what is left out.
 */
export function mendCorpus(
  corpus: Corpus,
  problems: readonly VFileMessage[],
  { today, last }: { today: string; last: Corpus | undefined },
): Corpus {
  const broken = erroneous(problems)
  if (broken.size === 0) return { ...corpus, titles: () => withoutErrors(corpus.titles()) }
  const mended = replaceFiles(corpus, broken, last)
  const missing = needs.flatMap((rule) => rule(mended, { today }))
  return missing.length > 0 ? replaceFiles(mended, erroneous(missing), undefined) : mended
}

// The site does without titles that cannot be read.
function withoutErrors(titles: ParsedTitles): ParsedTitles {
  return titles.problems.length > 0 ? { problems: [] } : titles
}

function erroneous(problems: readonly VFileMessage[]): Set<string> {
  return new Set(problems.flatMap(({ fatal, file }) => (fatal && file !== undefined ? [file] : [])))
}

function replaceFiles(corpus: Corpus, files: Set<string>, last: Corpus | undefined): Corpus {
  const each = <Parsed extends FileFacts>(parsed: Map<string, Parsed>, before: Map<string, Parsed> | undefined) =>
    new Map(
      [...parsed].flatMap(([id, own]): [string, Parsed][] => {
        const kept = files.has(own.file) ? before?.get(id) : own
        return kept ? [[id, kept]] : []
      }),
    )
  const one = <Parsed extends FileFacts>(own: Parsed, before: Parsed | undefined): Parsed =>
    files.has(own.file) ? (before ?? { ...own, data: {}, entry: undefined }) : own
  return {
    roles: each(corpus.roles, last?.roles),
    categories: each(corpus.categories, last?.categories),
    pages: each(corpus.pages, last?.pages),
    occupations: each(corpus.occupations, last?.occupations),
    skills: one(corpus.skills, last?.skills),
    sources: one(corpus.sources, last?.sources),
    redirects: one(corpus.redirects, last?.redirects),
    prices: one(corpus.prices, last?.prices),
    titles: () => withoutErrors(corpus.titles()),
  }
}
