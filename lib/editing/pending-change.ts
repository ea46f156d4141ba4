import { hash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { bytesOf } from '../content/read-file'
import type { FileChange } from './change-files'

const LIST = 'list.json'
const UNDO = 'undo.json'
/** Of each side of a file, what its text is known by; nothing where the file is not there. */
const listSchema = z.array(z.object({ file: z.string(), before: z.string().optional(), after: z.string().optional() }))

/** Writes down in a folder what is about to change, with the texts of both sides. From its end on the change can be made. */
export function writeDown(folder: string, changes: readonly FileChange[]): void {
  // What is deleted goes last, so that a moved file is there at every moment.
  const ordered = changes.toSorted((a, b) => Number(a.after === undefined) - Number(b.after === undefined))
  const list = ordered.map(({ file, before, after }, index) => {
    for (const [side, text] of Object.entries({ before, after }))
      if (text !== undefined) writeFileSync(path.join(folder, `${index}.${side}`), text, { flush: true })
    return { file, before: keyOf(before), after: keyOf(after) }
  })
  writeFileSync(path.join(folder, 'incomplete'), JSON.stringify(list), { flush: true })
  renameSync(path.join(folder, 'incomplete'), path.join(folder, LIST))
}

/** Tells whether a change is written down whole. */
export function isWrittenDown(folder: string): boolean {
  return existsSync(path.join(folder, LIST)) || existsSync(path.join(folder, UNDO))
}

/**
 * Makes the change that is written down in a folder, or goes on where another process stopped. When a file cannot be
 * written, it takes everything back.
 * @returns why it was taken back; undefined when it was made
 * @throws Error when it can neither be made nor taken back
 */
export function makeChange(contentDir: string, folder: string): unknown {
  let reason: unknown
  if (existsSync(path.join(folder, LIST))) {
    try {
      bringAbout('after', contentDir, folder, LIST)
      return undefined
    } catch (error) {
      reason = error
    }
    renameSync(path.join(folder, LIST), path.join(folder, UNDO))
  }
  if (existsSync(path.join(folder, UNDO))) bringAbout('before', contentDir, folder, UNDO)
  return reason
}

// Every step can be repeated: a text is renamed into place, and what is there already is passed over. What somebody else
// wrote meanwhile is neither side, and stays: a change that has not come to that file is taken back.
function bringAbout(side: 'before' | 'after', contentDir: string, folder: string, name: string) {
  const list = listSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  for (const [index, entry] of list.entries()) {
    const target = path.join(contentDir, entry.file)
    const text = path.join(folder, `${index}.${side}`)
    const found = keyOf(readIfThere(target))
    if (found === entry[side]) continue
    if (found === entry[side === 'after' ? 'before' : 'after']) {
      if (entry[side] === undefined) rmSync(target)
      else if (side === 'after' || existsSync(text)) put(text, target)
    } else if (side === 'after' && (entry.after === undefined || existsSync(text))) {
      throw new Error(changedMeanwhile(entry.file))
    }
  }
}

/** Puts a text in the place of a file; a link stays one, and who may read and write the file may do so still. */
function put(text: string, target: string) {
  if (!existsSync(target)) {
    mkdirSync(path.dirname(target), { recursive: true })
    return renameSync(text, target)
  }
  const place = realpathSync(target)
  chmodSync(text, statSync(place).mode)
  renameSync(text, place)
}

function keyOf(text: string | Buffer | undefined): string | undefined {
  return text === undefined ? undefined : hash('sha256', text, 'base64url')
}

/** Returns the bytes of a file, undefined when it is not there. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return bytesOf(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

export function changedMeanwhile(file: string): string {
  return `${file} was changed by someone else meanwhile. Run the command again.`
}
