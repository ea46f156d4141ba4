import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { hiddenAddresses } from './addresses'
import { contentVersion } from './content-version'
import type { Corpus } from './corpus'
import { filesBehind } from './files-behind'
import { createLibrary, type Library } from './library'
import { loadContent, today } from './load'
import { mendCorpus } from './mend-corpus'
import { createParseCache, type ParseCache } from './parse-cache'
import { formatReport } from './report'

/** The content as one sees it while writing. */
export interface Workbench {
  /** What `contentVersion` said of the files. */
  version: string
  /** With drafts and what is scheduled. A file with errors is in it as it last was without, or not at all. */
  library: Library
  /** Everything that is wrong with the files as they are now. */
  problems: VFileMessage[]
  /** Addresses that readers cannot open yet, each with the day from which they can, `draft` for none. */
  hidden: Map<string, string>
  /** Returns the errors that concern the page at an address, in the order of their files. */
  errorsAt(address: string): VFileMessage[]
}

interface Kept {
  cache: ParseCache
  lookedAt: number
  day: string
  corpus: Corpus
  workbench: Workbench
}

// The requests that one page makes share a look at the files.
const FRESH_FOR_MS = 200
// Each route of `next dev` has modules of its own, and an edit of the code makes them anew.
const kept = globalThis as { contentWorkbench?: Kept }

/** Returns the content as the files are now; what was read of those that did not change is kept. */
export function readWorkbench(contentDir: string): Workbench {
  const last = kept.contentWorkbench
  if (last && Date.now() - last.lookedAt < FRESH_FOR_MS) return last.workbench
  const day = today()
  const version = contentVersion(contentDir)
  if (last?.day === day && last.workbench.version === version) {
    last.lookedAt = Date.now()
    return last.workbench
  }
  const cache =
    last?.cache ?? createParseCache(path.resolve(/* turbopackIgnore: true */ '.next/cache/content'), { readOnly: true })
  const { corpus, problems } = loadContent(contentDir, { today: day, cache })
  const mended = mendCorpus(corpus, problems, { today: day, last: last?.corpus })
  const workbench: Workbench = {
    version,
    library: createLibrary(mended, day, { drafts: true }),
    problems,
    hidden: hiddenAddresses(mended, day),
    errorsAt(address) {
      const files = filesBehind(address, corpus)
      return files.flatMap((file) => problems.filter((found) => found.fatal && found.file === file))
    },
  }
  report(problems, last?.workbench.problems)
  kept.contentWorkbench = { cache, lookedAt: Date.now(), day, corpus: mended, workbench }
  return workbench
}

/** Prints the errors where the server was started, once for each state of the files. */
function report(problems: VFileMessage[], before: VFileMessage[] = []) {
  const [now, then] = [problems, before].map((all) => all.filter((found) => found.fatal))
  if (now?.length) console.error(`The content has errors.\n\n${formatReport(now)}\n`)
  else if (then?.length) console.error('The content has no errors any more.\n')
}
