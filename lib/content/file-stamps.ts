import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Tells what files hold by their size, times and inode, so that those that nobody wrote to need not be read again. */
export interface FileStamps {
  /** Returns the key that was kept for a file if it is as it was then. Asked before the file is read. */
  keyOf(contentDir: string, file: string): string | undefined
  /** Keeps the key of what was read of a file, after `keyOf` was asked for it. */
  keep(file: string, key: string): void
  /** Writes to disk what was kept since. */
  save(): void
}

/** Whoever writes to a file twice in this time may leave its times as they were. */
const SETTLED_AFTER_MS = 3000

const ENDING = '.stamps'

/**
 * Returns the stamps in a folder. Each who saves writes a file with all it knows of files that are there, for those that it
 * read; so those who do it at the same time lose nothing.
 * @throws nothing; stamps that cannot be read are none
 */
export function readFileStamps(folder: string): FileStamps {
  let files = listStamps(folder)
  const known = new Map(files.flatMap(read))
  const asked = new Map<string, { name: string; stamp: string }>()
  let isChanged = false
  return {
    keyOf(contentDir, file) {
      const name = path.resolve(contentDir, file)
      const { size, mtimeMs, ctimeMs, ino } = statSync(name)
      const stamp = `${size} ${mtimeMs} ${ctimeMs} ${ino}`
      const kept = known.get(name)
      if (kept?.stamp === stamp) return kept.key
      asked.delete(file)
      if (Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED_AFTER_MS) asked.set(file, { name, stamp })
      return undefined
    },
    keep(file, key) {
      const found = asked.get(file)
      if (!found) return
      asked.delete(file)
      known.set(found.name, { stamp: found.stamp, key })
      isChanged = true
    },
    save() {
      if (!isChanged) return
      isChanged = false
      const target = path.join(folder, randomUUID() + ENDING)
      const there = [...known].filter(([name]) => existsSync(name))
      writeFileSync(`${target}.aside`, JSON.stringify(there))
      renameSync(`${target}.aside`, target)
      for (const file of files) rmSync(file, { force: true })
      files = [target]
    },
  }
}

function listStamps(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith(ENDING) ? [path.join(folder, name)] : []))
  } catch {
    return []
  }
}

function read(file: string): [name: string, { stamp: string; key: string }][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
}
