import { type FileChange, readText } from './change-files'
import { keepLineEnds } from './keep-line-ends'

/**
 * Returns the change of a file that an edit makes; undefined when there is no such file or it stays as it is.
 * @throws Error naming the file when it cannot be edited
 */
export function editFile(contentDir: string, file: string, edit: (text: string) => string): FileChange | undefined {
  const before = readText(contentDir, file)
  if (before === undefined) return undefined
  const after = editText(file, before, edit)
  return after === before ? undefined : { file, before, after }
}

/**
 * Returns the edited text of a file, with the byte-order mark and the line ends that it had.
 * @throws Error naming the file when it cannot be edited
 */
export function editText(file: string, text: string, edit: (text: string) => string): string {
  try {
    return keepLineEnds(text, edit)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}
