import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { problem } from './problem'

export interface SourceFile {
  /** Path below the content folder with forward slashes, e.g. `roles/data-and-ai/data-engineer.mdx`. */
  file: string
  /** Text without byte-order mark, with LF line ends. */
  text: string
}

/** Returns the file's text, or the problem that its bytes are not UTF-8. */
export function readSourceFile(contentDir: string, file: string): SourceFile | VFileMessage {
  const bytes = readFileSync(path.join(contentDir, file))
  // A lenient decoder puts U+FFFD where bytes are wrong; it also drops the byte-order mark.
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  if (!bytes.includes(REPLACEMENT) && text.includes('\uFFFD')) {
    const before = text.slice(0, text.indexOf('\uFFFD')).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return problem(
      'file/encoding',
      file,
      place,
      'The file is not UTF-8: a byte here belongs to another encoding. Save the file as UTF-8 in your editor.',
    )
  }
  return { file, text }
}

const REPLACEMENT = Buffer.from('\uFFFD')
