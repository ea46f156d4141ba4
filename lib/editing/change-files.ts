import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { abandonLock, changeFolder, clearAside, releaseLock, takeLock, takeOver, waitUntil } from './change-lock'
import { changedMeanwhile, isWrittenDown, makeChange, readIfThere, writeDown } from './pending-change'
import { reasonOf, remedyFor, unreadable } from './reason-of'

/** What becomes of one file. A new one has no `before`, a deleted one no `after`; a moved one is one of each. */
export interface FileChange {
  /** Path below the content folder. */
  file: string
  /** The whole text as `readText` returned it; undefined when the file must not be there yet. */
  before: string | undefined
  /** The whole text as it shall be; undefined to delete the file. */
  after: string | undefined
}

/**
 * Changes files below a folder, all of them or none. What shall be is first written aside; from the moment at which the
 * list of it is complete the change is made, if need be by the next process after this one was killed.
 * @throws Error when a file is not as it was read, or the folder cannot be written; nothing is changed then
 */
export function changeFiles(contentDir: string, changes: readonly FileChange[]): void {
  if (changes.length === 0) return
  const folder = changeFolder(contentDir)
  const owner = orExplain(contentDir, () => takeLock(contentDir, () => finish(contentDir)))
  let undone: unknown
  try {
    const conflicts = changes.flatMap((change) => conflictOf(contentDir, change) ?? [])
    if (conflicts.length > 0) throw new Error([...conflicts, 'Nothing was changed.'].join('\n'))
    orExplain(contentDir, () => writeDown(folder, changes))
    try {
      undone = makeChange(contentDir, folder)
    } catch (error) {
      abandonLock(contentDir, owner)
      throw new Error(unfinished(error, contentDir))
    }
  } catch (error) {
    if (!isWrittenDown(folder)) releaseLock(contentDir, owner)
    throw error
  }
  releaseLock(contentDir, owner)
  if (undone !== undefined) throw new Error(untouched(undone, contentDir))
}

/**
 * Completes a change that a process began and did not end, clears away one that it had not written down whole, and waits
 * for one that is being made. Whoever reads content calls this first, so that nobody sees half of a change.
 * @throws Error when the change can neither be made nor taken back
 */
export function finishChanges(contentDir: string): void {
  const folder = changeFolder(contentDir)
  waitUntil(contentDir, () => {
    try {
      if (existsSync(folder)) takeOver(contentDir, () => makeChange(contentDir, folder))
    } catch (error) {
      // To clear away what never counted is not worth failing: who reads may lack the right to.
      if (isWrittenDown(folder)) throw new Error(unfinished(error, contentDir))
    }
    return !isWrittenDown(folder)
  })
  clearAside(contentDir)
}

/**
 * Returns the whole text of a content file as it stands there, undefined when it is not there.
 * @throws Error when it is not UTF-8, because writing it back would lose characters
 */
export function readText(contentDir: string, file: string): string | undefined {
  const bytes = readBytes(contentDir, file)
  if (bytes && !isUtf8(bytes)) throw new Error(notUtf8(file))
  return bytes?.toString()
}

function finish(contentDir: string) {
  try {
    makeChange(contentDir, changeFolder(contentDir))
  } catch (error) {
    throw new Error(unfinished(error, contentDir))
  }
}

function unfinished(error: unknown, contentDir: string): string {
  return `A change of the content is half made: ${reasonOf(error, contentDir)}. ${remedyFor(error)}, then run any command, such as check, which brings it to an end. Do not delete ${changeFolder(contentDir)} before.`
}

function conflictOf(contentDir: string, { file, before }: FileChange): string | undefined {
  const bytes = readBytes(contentDir, file)
  if (before === undefined)
    return bytes && `${file} exists already; it is never overwritten. Choose another name, or delete it first.`
  if (!bytes) return `${file} is gone; someone deleted or moved it meanwhile. Run the command again.`
  if (!isUtf8(bytes)) return notUtf8(file)
  return bytes.equals(Buffer.from(before)) ? undefined : changedMeanwhile(file)
}

function notUtf8(file: string): string {
  return `${file} is not UTF-8, so it cannot be changed without losing characters. Save it as UTF-8 in your editor first.`
}

function readBytes(contentDir: string, file: string): Buffer | undefined {
  try {
    return readIfThere(path.join(contentDir, file))
  } catch (error) {
    throw new Error(unreadable(error, contentDir))
  }
}

/**
 * Does something that writes, and returns its result.
 * @throws Error that says in words why the disk does not let it, and that nothing was changed
 */
export function orExplain<Result>(folder: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new Error(untouched(error, folder))
  }
}

function untouched(error: unknown, folder: string): string {
  // An error of our own says what to do.
  if (error instanceof Error && !('code' in error)) return `${error.message}\nNothing was changed.`
  return `The content cannot be changed: ${reasonOf(error, folder)}. Nothing was changed. ${remedyFor(error)}, then try again.`
}
