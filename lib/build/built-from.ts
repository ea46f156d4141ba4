import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const RECORD = 'built-from.txt'

const DAY_RECORD = 'built-on.txt'

/** Keeps in the build which content folder its pages were made from, and of which day they show the content. */
export function recordContent(distDir: string, contentDir: string, day: string) {
  writeFileSync(path.join(distDir, RECORD), contentDir)
  writeFileSync(path.join(distDir, DAY_RECORD), day)
}

/** Returns the day of which the pages of a build show the content; a day before all others when it is not known. */
export function builtOn(distDir: string): string {
  const record = path.join(distDir, DAY_RECORD)
  return existsSync(record) ? readFileSync(record, 'utf8') : ''
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
