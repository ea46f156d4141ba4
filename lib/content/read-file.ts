import { isUtf8 } from 'node:buffer'
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

/**
 * Returns the file's text, and the problem that its bytes are not UTF-8. The text then holds U+FFFD in place of what is
 * wrong, so that the rest of the file can be checked all the same.
 */
export function readSourceFile(contentDir: string, file: string): { source: SourceFile; problems: VFileMessage[] } {
  const bytes = bytesOf(path.join(contentDir, file))
  const source = { file, text: decode(bytes).replaceAll('\r\n', '\n') }
  if (isUtf8(bytes)) return { source, problems: [] }
  const before = decode(bytes.subarray(0, firstWrongByte(bytes))).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const message =
    'The file is not UTF-8: a character here is stored in another encoding. Save the file as UTF-8 in your editor.'
  return { source, problems: [problem('file/encoding', file, place, message)] }
}

/**
 * Returns the bytes of a file.
 * @throws what Node throws, with the path also where Node leaves it out, as of a folder
 */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw Object.assign(error as Error, { path: file })
  }
}

// Lenient: wrong bytes become U+FFFD. It also drops the byte-order mark.
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function firstWrongByte(bytes: Buffer): number {
  const lenient = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return bytes.findIndex((byte, index) => byte !== lenient[index])
}
