import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { site } from '../site'
import type { Corpus } from './corpus'
import { createLibrary, type Library } from './library'
import { loadContent, today } from './load'
import { createParseCache } from './parse-cache'
import { ContentError } from './problem'
import { END_OF_DAYS, nextPublication } from './publication'
import { formatReport } from './report'
import { readWorkbench, type Workbench } from './workbench'

export { lastUpdated } from './change-log'
export type { Library, Occupation } from './library'
export type { Category, Page } from './page'
export { countOf, partToDos, sortProblems } from './report'
export type { GlanceFacts, Guide, Profile, Role } from './role'
export type { Source } from './schema/vocabulary'

export type { VFileMessage, Workbench }

const DEVELOPMENT = process.env.NODE_ENV === 'development'

let corpus: Corpus | undefined
let shown: { library: Library; until: string } | undefined

/**
 * Returns what readers may see today. The files are read once in a process; a role scheduled for later comes with its
 * day. In development, returns what is on the workbench.
 * @throws ContentError with the report that `check` prints, when a file has an error; not in development
 */
export function content(): Library {
  if (DEVELOPMENT) return readWorkbench(site.contentDir).library
  const day = today()
  if (!shown || day >= shown.until) {
    corpus ??= readCorpus(day)
    shown = { library: createLibrary(corpus, day), until: nextPublication(corpus, day) }
  }
  return shown.library
}

/** Returns the content as one sees it while writing; undefined in production. */
export function workbench(): Workbench | undefined {
  return DEVELOPMENT ? readWorkbench(site.contentDir) : undefined
}

/**
 * Returns the parameters of the pages that a build makes: of all that is public, and of what will be by its schedule,
 * whose pages say until then that there is none. In development none, because pages are made when they are asked for.
 * @throws ContentError as `content` does
 */
export function pagesToBuild<Params>(list: (library: Library) => Params[]): Params[] {
  if (DEVELOPMENT) return []
  corpus ??= readCorpus(today())
  return list(createLibrary(corpus, END_OF_DAYS))
}

function readCorpus(day: string): Corpus {
  const cache = createParseCache(path.resolve(/* turbopackIgnore: true */ '.next/cache/content'))
  const { corpus, problems } = loadContent(site.contentDir, { today: day, cache })
  if (problems.some((found) => found.fatal))
    throw new ContentError(`The content has errors.\n\n${formatReport(problems)}`)
  return corpus
}
