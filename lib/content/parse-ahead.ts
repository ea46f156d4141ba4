import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { bundled } from '../build/bundled.mjs'
import { listContentFiles } from './list-files'
import { createParseCache, type ParseCache } from './parse-cache'
import type { ParseTask } from './parse-worker'
import { readSourceFile } from './read-file'

/** To start a worker takes as long as to parse so many roles. */
const FEWEST_FOR_A_WORKER = 150
const MOST_WORKERS = 8
/** To read all files takes long as well. So many of them tell how many are unknown. */
const SAMPLE = 200

/**
 * Fills the cache on disk with what the roles of a folder parse to, in several threads, where many are not in it yet.
 * Returns the cache; `loadContent` then finds in it what it would have to parse one after the other.
 * @param progress is told how many roles have been parsed
 */
export async function parseAhead(
  contentDir: string,
  cacheFolder: string,
  progress: (done: number, all: number) => void,
): Promise<ParseCache> {
  const cache = createParseCache(cacheFolder)
  const roles = orNone(() => listContentFiles(contentDir).files.roles)
  const isUnknown = (file: string) =>
    orNone(() => [readSourceFile(contentDir, file)]).some((read) => !cache.has?.(read.source))
  const step = Math.ceil(roles.length / SAMPLE)
  const sample = roles.filter((_, index) => index % step === 0)
  const unknown = sample.filter(isUnknown).length * step
  const workers = Math.min(availableParallelism(), MOST_WORKERS, Math.floor(unknown / FEWEST_FOR_A_WORKER))
  if (workers < 2) return cache
  // Where nothing can be written, there is nothing to be done ahead.
  const program = await bundled('lib/content/parse-worker.ts').catch(() => undefined)
  if (program === undefined) return cache
  let done = 0
  // Which of them are unknown, the workers find out as well.
  const shares = Array.from({ length: workers }, (_, share) => roles.filter((_, at) => at % workers === share))
  await Promise.all(
    shares.map((files) =>
      runWorker(program, { contentDir, cacheFolder, files }, (more) => {
        done += more
        progress(done, roles.length)
      }),
    ),
  )
  return createParseCache(cacheFolder)
}

function runWorker(program: string, task: ParseTask, progress: (more: number) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(program), {
      execArgv: [],
      workerData: task,
      // Trees are short-lived and many; with room for them, they are gone before they are moved.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    worker.on('message', progress)
    // What a worker could not do is done, and fails with its reason, when the content is loaded.
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}

// What cannot be read fails, with its reason, when the content is loaded.
function orNone<Value>(read: () => Value[]): Value[] {
  try {
    return read()
  } catch {
    return []
  }
}
