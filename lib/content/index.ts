import path from 'node:path'
import { site } from '../site'
import { createLibrary, type Library } from './library'
import { loadContent, today } from './load'
import { createParseCache, type ParseCache } from './parse-cache'
import { ContentError } from './problem'
import { formatReport } from './report'

export { lastUpdated } from './change-log'
export type { Library, Occupation } from './library'
export type { Category, Page } from './page'
export type { GlanceFacts, Guide, Profile, Role } from './role'
export type { Source } from './schema/vocabulary'

let cache: ParseCache | undefined
let loaded: { library: Library; at: number } | undefined

// While developing, an edit shows on the next request; the calls of one request share one look at the files.
const FRESH_FOR_MS = 200

/**
 * Returns the published content. It is read once in a process, in development again when a request comes.
 * @throws ContentError with the report that `check` prints, when a file has an error
 */
export function content(): Library {
  const isFresh = loaded && (process.env.NODE_ENV === 'production' || Date.now() - loaded.at < FRESH_FOR_MS)
  if (!loaded || !isFresh) {
    const development = process.env.NODE_ENV === 'development'
    cache ??= createParseCache(path.resolve(/* turbopackIgnore: true */ '.next/cache/content'), {
      readOnly: development,
    })
    const { corpus, problems } = loadContent(site.contentDir, { today: today(), cache })
    if (problems.some((found) => found.fatal))
      throw new ContentError(`The content has errors.\n\n${formatReport(problems)}`)
    loaded = {
      library: createLibrary(corpus, today(), { drafts: development }),
      at: Date.now(),
    }
  }
  return loaded.library
}
