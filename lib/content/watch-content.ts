import { type FSWatcher, watch } from 'node:fs'
import { contentFolders } from './content-folders'

/** An editor writes a file in several steps, and a command several files. */
const SETTLED_AFTER_MS = 40

/**
 * Calls `changed` after files below the folder were written, added, renamed or removed, once for what comes together.
 * Each folder is watched by itself: on Linux, Node 20 loses sight of files that are replaced when it watches a tree.
 * @returns a function that ends it
 */
export function watchContent(contentDir: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const stop = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const watchFolders = () => {
    const folders = contentFolders(contentDir)
    for (const folder of [...watchers.keys()].filter((known) => !folders.includes(known))) stop(folder)
    for (const folder of folders.filter((found) => !watchers.has(found))) {
      const watcher = watchFolder(folder, () => {
        clearTimeout(timer)
        timer = setTimeout(settle, SETTLED_AFTER_MS)
      })
      if (watcher)
        watchers.set(
          folder,
          watcher.on('error', () => stop(folder)),
        )
    }
  }
  const settle = () => {
    watchFolders()
    changed()
  }
  watchFolders()
  return () => {
    clearTimeout(timer)
    for (const folder of [...watchers.keys()]) stop(folder)
  }
}

// Undefined when the folder has gone since it was listed, of which the one above it tells.
function watchFolder(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, changed)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
