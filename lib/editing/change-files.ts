import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { abandonLock, changeFolder, releaseLock, takeLock, takeOver, waitUntil } from './change-lock'
import { isWrittenDown, makeChange, writeDown } from './pending-change'
import { reasonOf } from './reason-of'

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
  const owner = explaining(contentDir, () => takeLock(contentDir, () => finish(contentDir)))
  let undone: unknown
  try {
    const conflicts = changes.flatMap((change) => conflictOf(contentDir, change) ?? [])
    if (conflicts.length > 0) throw new Error([...conflicts, 'Nothing was changed.'].join('\n'))
    explaining(contentDir, () => writeDown(folder, changes))
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
 * Completes a change that a process began and did not end, and waits for one that is being made. Whoever reads content
 * calls this first, so that nobody sees half of a change. A change of which the list is not complete is left alone.
 * @throws Error when the change can neither be made nor taken back
 */
export function finishChanges(contentDir: string): void {
  const folder = changeFolder(contentDir)
  waitUntil(contentDir, () => {
    if (isWrittenDown(folder)) takeOver(contentDir, () => finish(contentDir))
    return !isWrittenDown(folder)
  })
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
  return `A change of the content is half made: ${reasonOf(error, contentDir)}. Mend that and run any command, such as check, which brings it to an end. Do not delete ${changeFolder(contentDir)} before.`
}

function conflictOf(contentDir: string, { file, before }: FileChange): string | undefined {
  const bytes = readBytes(contentDir, file)
  if (before === undefined)
    return bytes && `${file} exists already; it is never overwritten. Choose another name, or delete it first.`
  if (!bytes) return `${file} is gone; someone deleted or moved it meanwhile. Run the command again.`
  if (!isUtf8(bytes)) return notUtf8(file)
  return bytes.equals(Buffer.from(before))
    ? undefined
    : `${file} was changed by someone else meanwhile. Run the command again.`
}

function notUtf8(file: string): string {
  return `${file} is not UTF-8, so it cannot be changed without losing characters. Save it as UTF-8 in your editor first.`
}

function readBytes(contentDir: string, file: string): Buffer | undefined {
  try {
    return readFileSync(path.join(contentDir, file))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw new Error(`The content cannot be read: ${reasonOf(error, contentDir)}.`)
  }
}

function explaining<Result>(contentDir: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new Error(untouched(error, contentDir))
  }
}

function untouched(error: unknown, contentDir: string): string {
  return `The content cannot be changed: ${reasonOf(error, contentDir)}. Nothing was changed.`
}
