import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const RECORD = 'built-from.txt'

/** Keeps in the build which content folder its pages were made from. */
export function recordContentDir(distDir: string, contentDir: string) {
  writeFileSync(path.join(distDir, RECORD), contentDir)
}

/**
 * Makes sure that the pages about to be served come from this content folder: they were made when it was built.
 * @throws Error that says how to build them anew
 */
export function assertBuiltFrom(distDir: string, contentDir: string) {
  const record = path.join(distDir, RECORD)
  if (!existsSync(record)) return
  const built = readFileSync(record, 'utf8')
  if (built === contentDir) return
  throw new Error(
    `The pages were built from ${built}, but CONTENT_DIR names ${contentDir}. Run “npm run build” with the same CONTENT_DIR, then start again.`,
  )
}
