import path from 'node:path'

const reasons: Record<string, (place: string) => string> = {
  ENOSPC: () => 'the disk is full',
  EDQUOT: () => 'the disk space that you may use is full',
  EROFS: (place) => `${place} is on a disk that can only be read`,
  EACCES: (place) => `you may not write ${place}`,
  EPERM: (place) => `you may not write ${place}`,
  EISDIR: (place) => `${place} is a folder where a file should be`,
  ENOTDIR: (place) => `a part of ${place} is a file where a folder should be`,
  EEXIST: (place) => `a part of ${place} is a file where a folder should be`,
  EXDEV: (place) => `${place} is a link to another disk`,
  EMFILE: () => 'too many files are open',
  ENOENT: (place) => `${place} is not there`,
}

/** Returns why a file could not be written or read, in words that stand inside a sentence. */
export function reasonOf(error: unknown, contentDir: string): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path: from, dest = from, message }: NodeJS.ErrnoException & { dest?: string } = error
  if (dest === undefined) return reasons[code]?.('the content folder') ?? message
  const inside = path.relative(contentDir, dest).split(path.sep).join('/')
  return reasons[code]?.(inside === '' || inside.startsWith('.') ? 'the content folder' : inside) ?? message
}
