import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { FileFacts } from './document'
import { readFileStamps } from './file-stamps'
import {
  createPack,
  deleteLeftOver,
  deletePacks,
  listPacks,
  type PackEntry,
  type PackWriter,
  packEntry,
  readPack,
  unpackEntry,
} from './parse-pack'
import { readSourceFile, type SourceFile } from './read-file'

/** Keeps what files parse to, by their content. */
export interface ParseCache {
  get<Parsed extends FileFacts>(source: SourceFile, parse: (source: SourceFile) => Parsed): Parsed
  /** Returns what a file parses to if nobody wrote to it since it was last read. Asked before the file is read. */
  unread?(contentDir: string, file: string): FileFacts | undefined
  /** Whether nothing needs to be parsed for a file. */
  has?(source: SourceFile): boolean
  /** Sees to it that nothing needs to be parsed for a file, and holds nothing of it in memory. */
  fill?(contentDir: string, file: string, parse: (source: SourceFile) => FileFacts): void
  /** Writes to disk what was parsed since; when all files were asked for, what no file has any more may go. */
  save?(asked: 'all' | 'some'): void
}

/** Each run adds a pack at most; so many are made into one. */
const MOST_PACKS = 12

/**
 * Returns a cache in memory and, below it, on disk: parsing is the costly step, and a build runs in several processes. It
 * is kept under a fingerprint of the parser's own source; what another parser left is deleted. An unreadable or unwritable
 * folder only costs time.
 * @param folder where the disk part is kept; created when missing
 * @param readOnly for `next dev`: its code may be older than the source on disk, so what it parses is not kept
 */
export function createParseCache(folder: string | undefined, { readOnly = false } = {}): ParseCache {
  const memory = new Map<string, { key: string; parsed: FileFacts }>()
  const shelf = folder && path.join(folder, parserFingerprint())
  if (folder && shelf && !readOnly) prepare(folder, shelf)
  let { packs, entries } = shelf ? readShelf(shelf) : { packs: [], entries: new Map<string, PackEntry>() }
  const stamps = shelf ? readFileStamps(shelf) : undefined
  const used = new Set<PackEntry>()
  const written = shelf && !readOnly ? createLatePack(shelf) : undefined
  const keyOfRead = (source: SourceFile) => {
    const key = keyOf(source)
    // What is not UTF-8 is told each time, so it is read each time.
    if (!source.text.includes('\uFFFD')) stamps?.keep(source.file, key)
    return key
  }
  return {
    has: (source) => entries.has(keyOf(source)),
    fill(contentDir, file, parse) {
      const stamped = attempt(() => stamps?.keyOf(contentDir, file))
      if (stamped !== undefined && entries.has(stamped)) return
      const { source } = readSourceFile(contentDir, file)
      const key = keyOfRead(source)
      if (!entries.has(key)) written?.add(packEntry(key, parse(source)))
    },
    unread(contentDir, file) {
      const key = attempt(() => stamps?.keyOf(contentDir, file))
      const known = memory.get(file)
      if (key !== undefined && known?.key === key) return known.parsed
      const stored = key === undefined ? undefined : entries.get(key)
      if (key === undefined || !stored) return undefined
      used.add(stored)
      const parsed = unpackEntry(stored)
      memory.set(file, { key, parsed })
      return parsed
    },
    get(source, parse) {
      const key = keyOfRead(source)
      const known = memory.get(source.file)
      if (known?.key === key) return known.parsed as ReturnType<typeof parse>
      const stored = entries.get(key)
      const parsed = stored ? (unpackEntry(stored) as ReturnType<typeof parse>) : parse(source)
      if (stored) used.add(stored)
      else written?.add(packEntry(key, parsed))
      memory.set(source.file, { key, parsed })
      return parsed
    },
    save(asked) {
      if (!shelf || !written) return
      attempt(() => stamps?.save())
      const tidies = asked === 'all' && packs.length >= MOST_PACKS
      if (tidies) for (const entry of used) written.add(entry)
      if (!written.close() || !tidies) return
      attempt(() => deletePacks(shelf, packs))
      packs = []
    },
  }
}

/** Returns a pack that is begun when something is put into it, and given up when the disk takes no more. */
function createLatePack(shelf: string) {
  let pack: PackWriter | undefined
  let isWritable = true
  const write = (act: () => void) => {
    if (!isWritable) return
    try {
      act()
    } catch {
      isWritable = false
      attempt(() => pack?.drop())
    }
  }
  return {
    add(entry: PackEntry) {
      write(() => {
        pack ??= createPack(shelf)
        pack.add(entry)
      })
    },
    /** Returns whether all is on disk. */
    close(): boolean {
      write(() => pack?.close())
      pack = undefined
      return isWritable
    },
  }
}

function keyOf({ file, text }: SourceFile): string {
  return hash('sha256', `${file}\0${text}`, 'base64url')
}

function readShelf(shelf: string): { packs: string[]; entries: Map<string, PackEntry> } {
  const packs = attempt(() => listPacks(shelf)) ?? []
  const read = packs.flatMap((name) => attempt(() => readPack(shelf, name)) ?? [])
  return { packs, entries: new Map(read.map((entry) => [entry.key, entry])) }
}

/** What parsing depends on. */
const PARSER = ['lib/content', 'lib/mdx', 'lib/format.ts', 'package-lock.json']

function parserFingerprint(): string {
  const code = PARSER.flatMap((name) => filesOf(name)).map((file) =>
    readFileSync(/* turbopackIgnore: true */ file, 'utf8'),
  )
  return hash('sha256', code.join('\0'), 'hex').slice(0, 16)
}

function filesOf(name: string): string[] {
  if (path.extname(name) !== '') return [name]
  return readdirSync(/* turbopackIgnore: true */ name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

function prepare(folder: string, shelf: string) {
  attempt(() => {
    mkdirSync(shelf, { recursive: true })
    deleteLeftOver(shelf)
    for (const other of readdirSync(folder)) {
      if (path.join(folder, other) !== shelf) rmSync(path.join(folder, other), { recursive: true, force: true })
    }
  })
}

// A cache that cannot be read or written is a slower build, not a broken one.
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
