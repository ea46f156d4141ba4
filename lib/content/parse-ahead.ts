import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { listContentFiles } from './list-files'
import { createParseCache, type ParseCache } from './parse-cache'
import type { ParseTask } from './parse-worker'
import { readSourceFile } from './read-file'

/** To start a worker takes as long as to parse so many roles. */
const FEWEST_FOR_A_WORKER = 150
const MOST_WORKERS = 8
/** To read all files takes long as well. So many of them tell whether many are unknown. */
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
  const { files } = listContentFiles(contentDir)
  const isUnknown = (file: string) => !cache.has?.(readSourceFile(contentDir, file).source)
  const step = Math.ceil(files.roles.length / SAMPLE)
  const sample = files.roles.filter((_, index) => index % step === 0)
  const areMany = sample.filter(isUnknown).length * step >= 2 * FEWEST_FOR_A_WORKER
  const unknown = areMany ? files.roles.filter(isUnknown) : []
  const workers = Math.min(availableParallelism(), MOST_WORKERS, Math.floor(unknown.length / FEWEST_FOR_A_WORKER))
  if (workers < 2) return cache
  let done = 0
  const shares = Array.from({ length: workers }, (_, share) => unknown.filter((_, index) => index % workers === share))
  await Promise.all(
    shares.map((files) =>
      runWorker({ contentDir, cacheFolder, files }, (more) => {
        done += more
        progress(done, unknown.length)
      }),
    ),
  )
  return createParseCache(cacheFolder)
}

// Node hands the loader of TypeScript to no worker, so each asks for it itself.
const START = `
const { loader, program } = require('node:worker_threads').workerData
import(loader).then(({ register }) => {
  register()
  return import(program)
})
`

function runWorker(task: ParseTask, progress: (more: number) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(START, {
      eval: true,
      execArgv: [],
      workerData: {
        ...task,
        loader: import.meta.resolve('tsx/esm/api'),
        program: new URL('./parse-worker.ts', import.meta.url).href,
      },
      // Trees are short-lived and many; with room for them, they are gone before they are moved.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    worker.on('message', progress)
    // What a worker could not do is done, and fails with its reason, when the content is loaded.
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}
