import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type { FileFacts } from './document'
import { problem, type Severity } from './problem'

/** What is kept of one parsed file. */
export interface PackEntry {
  key: string
  /** What every run needs, as JSON: all but places and entry, with the problems in a plain form. */
  facts: string
  /** Places and entry as JSON; most of the bytes, and seldom needed by `check`. */
  rest: () => string
}

interface Kept {
  facts: Omit<FileFacts, 'problems' | 'places'>
  problems: [rule: string, line: number, column: number, message: string, severity: Severity][]
}

/** Returns the form in which a parsed file is kept. */
export function packEntry(key: string, parsed: FileFacts & { entry?: unknown }): PackEntry {
  const { problems, places, entry, ...facts } = parsed
  const plain = problems.map(({ source, ruleId, line = 1, column = 1, reason, fatal }): Kept['problems'][number] => {
    return [`${source}/${ruleId}`, line, column, reason, fatal ? 'error' : 'warning']
  })
  const kept: Kept = { facts, problems: plain }
  const rest = JSON.stringify({ places, entry })
  return { key, facts: JSON.stringify(kept), rest: () => rest }
}

/** Returns the parsed file; its places and entry are read when they are first looked at. */
export function unpackEntry(packed: PackEntry): FileFacts {
  const kept = JSON.parse(packed.facts) as Kept
  const { file } = kept.facts
  const problems = kept.problems.map(([rule, line, column, message, severity]) =>
    problem(rule, file, { line, column }, message, severity),
  )
  let read: { places: FileFacts['places']; entry?: unknown } | undefined
  const late = () => (read ??= JSON.parse(packed.rest()) as NonNullable<typeof read>)
  const facts: FileFacts & { entry?: unknown } = {
    ...kept.facts,
    problems,
    get places() {
      return late().places
    },
    get entry() {
      return late().entry
    },
  }
  return facts
}

const FACTS = '.facts'
const REST = '.rest'
/** Behind the name of a file that is not whole yet. */
const ASIDE = '.aside'
/** A run that was stopped leaves what it had written aside. No run takes so long. */
const LEFT_AFTER_MS = 3_600_000

/** A pack that is being written. */
export interface PackWriter {
  add(entry: PackEntry): void
  /** Nobody finds the pack before it is closed. */
  close(): void
  /** Deletes what was written, after something could not be. */
  drop(): void
}

/**
 * Begins a pack below a folder: one file with a line of key, length and facts for each entry, one with the rest of each
 * behind the other. What is added is on disk at once, because all that is parsed in a run is too much to hold. Both files
 * are renamed when they are whole, so that nobody reads half a pack.
 */
export function createPack(folder: string): PackWriter {
  const pack = path.join(folder, randomUUID())
  const files = [REST, FACTS].map((ending) => ({
    target: pack + ending,
    descriptor: openSync(pack + ending + ASIDE, 'w'),
  }))
  const [rests = 0, facts = 0] = files.map(({ descriptor }) => descriptor)
  return {
    add(entry) {
      const length = write(rests, entry.rest())
      write(facts, `${entry.key} ${length} ${entry.facts}\n`)
    },
    close() {
      for (const { descriptor, target } of files) {
        closeSync(descriptor)
        renameSync(target + ASIDE, target)
      }
    },
    drop() {
      for (const { descriptor, target } of files) {
        closeSync(descriptor)
        rmSync(target + ASIDE, { force: true })
      }
    },
  }
}

/** Returns how many bytes were written, and throws when the disk takes less than all. */
function write(descriptor: number, text: string): number {
  const written = writeSync(descriptor, text)
  if (written < Buffer.byteLength(text)) throw new Error('The disk is full.')
  return written
}

/** Returns the packs of a folder by name, without its ending. */
export function listPacks(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(FACTS) ? [name.slice(0, -FACTS.length)] : []))
}

/**
 * Returns the entries of a pack. The file with their rest stays open, because another process may delete it meanwhile.
 * @throws Error when the pack is not whole
 */
export function readPack(folder: string, name: string): PackEntry[] {
  const pack = path.join(folder, name)
  const lines = readFileSync(pack + FACTS, 'utf8').split('\n')
  const descriptor = openSync(pack + REST, 'r')
  let end = 0
  const entries = lines.slice(0, -1).map((line): PackEntry => {
    const [key = '', length = ''] = line.split(' ', 2)
    const [from, size] = [end, Number(length)]
    end += size
    return {
      key,
      facts: line.slice(key.length + length.length + 2),
      rest() {
        const bytes = Buffer.alloc(size)
        readSync(descriptor, bytes, 0, size, from)
        return bytes.toString('utf8')
      },
    }
  })
  if (lines.at(-1) === '' && fstatSync(descriptor).size === end) return entries
  closeSync(descriptor)
  throw new Error(`${pack} is not whole.`)
}

/** Deletes what runs that were stopped left in a folder. */
export function deleteLeftOver(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (name.endsWith(ASIDE) && Date.now() - statSync(file).mtimeMs > LEFT_AFTER_MS) rmSync(file, { force: true })
  }
}

/** Deletes packs. */
export function deletePacks(folder: string, names: readonly string[]): void {
  for (const name of names)
    for (const ending of [FACTS, REST]) rmSync(path.join(folder, name + ending), { force: true })
}
