import { hash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { contentFolders, entriesOf } from './content-folders'

/** Returns a word that differs as soon as a file below the folder is added, removed, renamed or written. */
export function contentVersion(contentDir: string): string {
  const lines = contentFolders(contentDir).flatMap((folder) =>
    entriesOf(folder).map(({ name }) => {
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false })
      return stats?.isFile() ? `${folder} ${name} ${stats.mtimeMs} ${stats.size} ${stats.ino}` : `${folder} ${name}`
    }),
  )
  return hash('sha256', lines.join('\n'), 'base64url')
}
