import { existsSync } from 'node:fs'
import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { WrongUse } from './command'

/**
 * Returns the problems of files, and of all files below folders.
 * @param typed paths from the folder in which the command runs, or from the content folder
 * @throws WrongUse when there is no such file or folder below the content folder
 */
export function problemsIn(contentDir: string, typed: string[], problems: readonly VFileMessage[]): VFileMessage[] {
  const wanted = typed.map((name) => {
    const full = [path.resolve(name), path.resolve(contentDir, name)].find((file) => existsSync(file))
    const below = full && path.relative(contentDir, full).split(path.sep).join('/')
    if (below === undefined || below.startsWith('..'))
      throw new WrongUse(
        `There is no “${name}” in the content folder, ${contentDir}. Name a file or a folder in it, such as roles/healthcare.`,
      )
    return below
  })
  return problems.filter(({ file = '' }) =>
    wanted.some((name) => name === '' || file === name || file.startsWith(`${name}/`)),
  )
}
