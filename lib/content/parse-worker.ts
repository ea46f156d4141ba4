import { parentPort, workerData } from 'node:worker_threads'
import { createParseCache } from './parse-cache'
import { parseRole } from './role'

/** What a worker is told. */
export interface ParseTask {
  contentDir: string
  cacheFolder: string
  /** Role files. */
  files: string[]
}

const REPORT_EVERY = 50

// Started by parse-ahead.ts. It hands nothing back: the cache on disk is the result.
const { contentDir, cacheFolder, files } = workerData as ParseTask
const cache = createParseCache(cacheFolder)
files.forEach((file, index) => {
  try {
    cache.fill?.(contentDir, file, parseRole)
  } catch {
    // It fails with its reason when the content is loaded.
  }
  if (index % REPORT_EVERY === REPORT_EVERY - 1) parentPort?.postMessage(REPORT_EVERY)
})
cache.save?.('some')
