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
  writeFileSync,
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
export function unpackEntry({ facts, rest }: PackEntry): FileFacts {
  const kept = JSON.parse(facts) as Kept
  const { file } = kept.facts
  const problems = kept.problems.map(([rule, line, column, message, severity]) =>
    problem(rule, file, { line, column }, message, severity),
  )
  let read: { places: FileFacts['places']; entry?: unknown } | undefined
  const late = () => (read ??= JSON.parse(rest()) as NonNullable<typeof read>)
  return Object.defineProperties({ ...kept.facts, problems } as FileFacts, {
    places: { get: () => late().places, enumerable: true },
    entry: { get: () => late().entry, enumerable: true },
  })
}

const FACTS = '.facts'
const REST = '.rest'

/**
 * Writes entries to a pack below a folder: one file with a line of key, length and facts for each, one with the rest of
 * each behind the other. Both are written aside and renamed, so that nobody reads half a pack.
 */
export function writePack(folder: string, entries: readonly PackEntry[]): void {
  const pack = path.join(folder, randomUUID())
  const rests = entries.map(({ rest }) => Buffer.from(rest()))
  const lines = entries.map(({ key, facts }, index) => `${key} ${rests[index]?.length ?? 0} ${facts}\n`)
  for (const [ending, content] of [
    [REST, Buffer.concat(rests)],
    [FACTS, lines.join('')],
  ] as const) {
    writeFileSync(`${pack}.aside`, content)
    renameSync(`${pack}.aside`, pack + ending)
  }
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

/** Deletes packs. */
export function deletePacks(folder: string, names: readonly string[]): void {
  for (const name of names)
    for (const ending of [FACTS, REST]) rmSync(path.join(folder, name + ending), { force: true })
}
