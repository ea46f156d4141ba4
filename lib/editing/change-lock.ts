import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

// The folder is made aside with its owner's name in it and renamed into place, which fails while another stands there.
// So whoever finds it also finds whose it is. It leaves its place in the same way, because emptying it takes time.
const FOLDER = '.change'
const ASIDE = '.change-'
const OWNER = 'owner-'

const PATIENCE_MS = 10_000
/** A change takes seconds, and each step of it renews the folder's time; a process of the same number may be another one. */
const LOST_AFTER_MS = 60_000

/** Returns the folder in which the change that is being made to the content is written down. */
export function changeFolder(contentDir: string): string {
  return path.join(contentDir, FOLDER)
}

/**
 * Takes the right to change content.
 * @param finish completes the change of a process that ended, in the change folder
 * @returns the name under which it is held
 * @throws Error when another process holds it for too long, or the folder cannot be written
 */
export function takeLock(contentDir: string, finish: () => void): string {
  clearAside(contentDir)
  const owner = `${process.pid}.${randomUUID().slice(0, 8)}.${hostname()}`
  const aside = path.join(contentDir, ASIDE + owner)
  try {
    mkdirSync(aside)
    writeFileSync(path.join(aside, OWNER + owner), '')
    waitUntil(contentDir, () => {
      if (!existsSync(changeFolder(contentDir))) return tryRename(aside, changeFolder(contentDir))
      takeOver(contentDir, finish)
      return false
    })
  } catch (error) {
    attempt(() => rmSync(aside, { recursive: true, force: true }))
    throw error
  }
  return owner
}

/** Gives the right back and clears the change folder. What the disk does not let go of is left to the next process. */
export function releaseLock(contentDir: string, owner: string): void {
  const aside = path.join(contentDir, ASIDE + owner)
  if (attempt(() => renameSync(changeFolder(contentDir), aside)))
    attempt(() => rmSync(aside, { recursive: true, force: true }))
  else abandonLock(contentDir, owner)
}

/** Leaves the change folder as it is, for the next process to finish. */
export function abandonLock(contentDir: string, owner: string): void {
  const folder = changeFolder(contentDir)
  attempt(() => renameSync(path.join(folder, OWNER + owner), path.join(folder, `${OWNER}0.${owner}`)))
}

/** Deletes what processes that ended have left beside the change folder. */
export function clearAside(contentDir: string): void {
  attempt(() => {
    for (const name of readdirSync(contentDir)) {
      if (name.startsWith(ASIDE) && isLost(name.slice(ASIDE.length), path.join(contentDir, name)))
        rmSync(path.join(contentDir, name), { recursive: true, force: true })
    }
  })
}

/** Finishes in place of the owner when that one has ended; of several processes that try, one does. */
export function takeOver(contentDir: string, finish: () => void): void {
  const folder = changeFolder(contentDir)
  const before = ownerOf(folder)
  if (before === undefined || !isLost(before, folder)) return
  const owner = `${process.pid}.${randomUUID().slice(0, 8)}.${hostname()}`
  if (!tryRename(path.join(folder, OWNER + before), path.join(folder, OWNER + owner))) return
  try {
    finish()
  } catch (error) {
    abandonLock(contentDir, owner)
    throw error
  }
  releaseLock(contentDir, owner)
}

/** Waits for another process. @throws Error when it takes too long */
export function waitUntil(contentDir: string, isDone: () => boolean): void {
  const deadline = Date.now() + PATIENCE_MS
  while (!isDone()) {
    if (Date.now() > deadline) {
      const [process] = ownerOf(changeFolder(contentDir))?.split('.') ?? []
      const who = process === undefined ? 'Another process' : `Process ${process}`
      throw new Error(`${who} is changing the content and does not come to an end. Stop it, then try again.`)
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
}

function isLost(owner: string, folder: string): boolean {
  const [pid = '', , ...host] = owner.split('.')
  if (Number(pid) === 0 || (host.join('.') === hostname() && !isRunning(Number(pid)))) return true
  const { mtimeMs = Date.now() } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return Date.now() - mtimeMs > LOST_AFTER_MS
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownerOf(folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.find((name) => name.startsWith(OWNER))?.slice(OWNER.length)
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // Windows says EPERM where a folder is in the way.
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code) || (code === 'EPERM' && existsSync(to))) return false
    throw error
  }
}

/** Does what is no reason to fail when it cannot be done. Returns whether it was done. */
function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
