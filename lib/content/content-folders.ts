import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Returns the folder and all below it that may hold content. One that vanishes meanwhile is passed over. */
export function contentFolders(folder: string): string[] {
  const below = entriesOf(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [folder, ...below.flatMap(({ name }) => contentFolders(path.join(folder, name)))]
}

/** Returns what lies in a folder; nothing when it is no longer there. */
export function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
