import path from 'node:path'

const DENIED = {
  reason: (place: string) => `access to ${place} is denied`,
  remedy: 'Give yourself the right to read and write there',
}
const IN_THE_WAY = {
  reason: (place: string) => `a part of ${place} is a file where a folder should be`,
  remedy: 'Move that file elsewhere',
}

const reasons: Record<string, { reason: (place: string, folder: string) => string; remedy?: string }> = {
  ENOSPC: { reason: (_, folder) => `the disk of ${folder} is full`, remedy: 'Make room on it' },
  EDQUOT: { reason: (_, folder) => `you may use no more of the disk of ${folder}`, remedy: 'Make room on it' },
  EROFS: { reason: (place) => `${place} is on a disk that can only be read`, remedy: 'Make the disk writable' },
  EACCES: DENIED,
  EPERM: DENIED,
  EISDIR: { reason: (place) => `${place} is a folder where a file should be`, remedy: 'Move that folder elsewhere' },
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EXDEV: { reason: (place) => `${place} is a link to another disk`, remedy: 'Put the file itself in its place' },
  EMFILE: { reason: () => 'too many files are open', remedy: 'Close other programs' },
  ENOENT: { reason: (place) => `${place} is not there` },
}

/** Returns why a file could not be written or read, in words that stand inside a sentence. */
export function reasonOf(error: unknown, contentDir: string): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path: from, dest = from, message }: NodeJS.ErrnoException & { dest?: string } = error
  return reasons[code]?.reason(placeOf(dest, contentDir), contentDir) ?? message
}

/** Returns what to do about it, as the beginning of a sentence. */
export function remedyFor(error: unknown): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? '']?.remedy ?? 'Mend that'
}

/** Returns what to say of a file that could not be read. */
export function unreadable(error: unknown, contentDir: string): string {
  return `The content cannot be read: ${reasonOf(error, contentDir)}. ${remedyFor(error)}, then try again.`
}

function placeOf(file: string | undefined, contentDir: string): string {
  if (file === undefined) return contentDir
  const inside = path.relative(contentDir, file).split(path.sep).join('/')
  if (inside.startsWith('../')) return file
  return inside === '' || inside.startsWith('.') ? contentDir : inside
}
