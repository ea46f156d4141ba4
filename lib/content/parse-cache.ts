import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FileFacts } from './document'
import type { SourceFile } from './read-file'

/** Keeps what files parse to, by their content. */
export interface ParseCache {
  get<Parsed extends FileFacts>(source: SourceFile, parse: (source: SourceFile) => Parsed): Parsed
}

/**
 * Returns a cache in memory and, below it, on disk: parsing is the costly step, and a build runs in several processes.
 * Only files without problems are kept on disk, under a fingerprint of the parser's own source; what another parser left
 * is deleted. An unreadable or unwritable folder only costs time.
 * @param folder where the disk part is kept; created when missing
 * @param readOnly for `next dev`: its code may be older than the source on disk, so what it parses is not kept
 */
export function createParseCache(folder: string | undefined, { readOnly = false } = {}): ParseCache {
  const memory = new Map<string, { key: string; parsed: FileFacts }>()
  const fingerprint = folder && parserFingerprint()
  const shelf = folder && path.join(folder, fingerprint ?? '')
  if (folder && shelf && !readOnly) prepare(folder, shelf)
  return {
    get(source, parse) {
      const key = createHash('sha256').update(`${source.file}\0${source.text}`).digest('hex').slice(0, 40)
      const known = memory.get(source.file)
      if (known && known.key === key) return known.parsed as ReturnType<typeof parse>
      const stored = shelf && readJson(path.join(shelf, key))
      const parsed = (stored as ReturnType<typeof parse> | undefined) ?? parse(source)
      if (shelf && !readOnly && !stored && parsed.problems.length === 0) writeJson(path.join(shelf, key), parsed)
      memory.set(source.file, { key, parsed })
      return parsed
    },
  }
}

function parserFingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['lib/content', 'lib/mdx']) {
    const entries = readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    )
    const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
    for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(/* turbopackIgnore: true */ file))
  }
  return hash.digest('hex').slice(0, 16)
}

function prepare(folder: string, shelf: string) {
  try {
    mkdirSync(shelf, { recursive: true })
    for (const other of readdirSync(folder)) {
      if (path.join(folder, other) !== shelf) rmSync(path.join(folder, other), { recursive: true, force: true })
    }
  } catch {
    // See writeJson.
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

// Written aside and renamed, so that a second process never reads half a file.
function writeJson(file: string, value: unknown) {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, JSON.stringify(value))
    renameSync(aside, file)
  } catch {
    // A cache that cannot be written is a slower build, not a broken one.
  }
}
