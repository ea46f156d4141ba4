import type { VFileMessage } from 'vfile-message'
import { finishChanges } from '../editing/change-files'
import { unreadable } from '../editing/reason-of'
import { allFiles, type Corpus, readCorpus } from './corpus'
import { createParseCache, type ParseCache } from './parse-cache'
import { changeDates } from './rules/change-dates'
import { growthMatchesFigure } from './rules/growth-verdict'
import { internalLinks } from './rules/internal-links'
import { knownCategory } from './rules/known-category'
import { knownOccupation } from './rules/known-occupation'
import { knownRoles } from './rules/known-roles'
import { knownSkills } from './rules/known-skills'
import { knownSources } from './rules/known-sources'
import { ladderCycle } from './rules/ladder-cycle'
import { nearDuplicates } from './rules/near-duplicates'
import { redirects } from './rules/redirects'
import { reservedPages } from './rules/reserved-pages'
import { reviewDue } from './rules/review-due'
import type { Rule } from './rules/rule'
import { titlePromise } from './rules/title-promise'
import { uniqueTitles } from './rules/unique-titles'
import { silenceProblems } from './silence'

const rules: Rule[] = [
  knownCategory,
  knownOccupation,
  knownRoles,
  knownSkills,
  knownSources,
  uniqueTitles,
  changeDates,
  growthMatchesFigure,
  ladderCycle,
  nearDuplicates,
  internalLinks,
  redirects,
  reservedPages,
  reviewDue,
  titlePromise,
]

/**
 * Reads and checks all content below a folder.
 * @param today `2026-11-21`; a change may not be dated later
 * @returns the files, and every problem of every file
 * @throws Error naming the file or folder that cannot be read
 */
export function loadContent(
  contentDir: string,
  { today, cache = createParseCache(undefined) }: { today: string; cache?: ParseCache },
): { corpus: Corpus; problems: VFileMessage[] } {
  finishChanges(contentDir)
  const { corpus, problems } = readSettled(contentDir, cache)
  cache.save?.('all')
  return { corpus, problems: checkCorpus(corpus, today, problems) }
}

/**
 * Returns every problem of every file of a corpus, and those across files.
 * @param known those of the folder itself
 */
export function checkCorpus(corpus: Corpus, today: string, known: readonly VFileMessage[] = []): VFileMessage[] {
  const files = allFiles(corpus)
  const ofFiles = files.flatMap((facts) => facts.problems)
  const acrossFiles = rules.flatMap((rule) => rule(corpus, { today }))
  return silenceProblems(files, [...known, ...withoutUnknownIds(ofFiles, acrossFiles), ...acrossFiles])
}

/** A word that is no id breaks its form as well; that no such thing is there says more, and which one is near. */
function withoutUnknownIds(ofFiles: VFileMessage[], acrossFiles: readonly VFileMessage[]): VFileMessage[] {
  const placeOf = ({ file, line, column }: VFileMessage) => `${file}:${line}:${column}`
  const unknown = new Set(acrossFiles.filter(({ source }) => source === 'reference').map(placeOf))
  return unknown.size === 0
    ? ofFiles
    : ofFiles.filter((found) => found.ruleId !== 'wrong-value' || !unknown.has(placeOf(found)))
}

const MOST_TRIES = 5

/** Reads all files. One that is taken away after they were listed, as by a change of branch, is passed over. */
function readSettled(contentDir: string, cache: ParseCache, tries = 1): ReturnType<typeof readCorpus> {
  try {
    return readCorpus(contentDir, cache)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    if (code === 'ENOENT' && tries < MOST_TRIES) return readSettled(contentDir, cache, tries + 1)
    throw new Error(unreadable(error, contentDir))
  }
}

/** Returns today's date in UTC, `2026-11-21`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
