import { spawnSync } from 'node:child_process'
import { didYouMean } from './nearest'

/** A file that is not what it was at a revision. */
export interface ChangedFile {
  /** Path below the folder, today. */
  file: string
  /** The whole text as it was. */
  before: string
}

/**
 * Returns the commit that a branch, a tag or the beginning of a commit names in the repository of a folder.
 * @returns why there is none and what to do, as a sentence
 * @throws Error when Git is not there
 */
export function findCommit(folder: string, revision: string): { commit: string } | string {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim()
  if (commit) return { commit }
  if (!git(folder, ['rev-parse', '--is-inside-work-tree']))
    return `${folder} is in no Git repository, so nothing is known of earlier texts. Leave out --since.`
  const named = git(folder, ['for-each-ref', '--format=%(refname:short)'])?.trim().split('\n') ?? []
  return `Git knows no revision “${revision}”.${didYouMean(revision, named)} Name a branch, a tag or a commit; in a copy without history, fetch it first.`
}

/**
 * Returns the files below a folder that Git knew at a revision and that are different now, moved ones with their old text.
 * @throws Error when the folder is in no repository, Git is not there, or it does not know the revision
 */
export function changedSince(folder: string, revision: string): ChangedFile[] {
  const found = findCommit(folder, revision)
  if (typeof found === 'string') throw new Error(found)
  const { commit } = found
  const listed =
    git(folder, ['diff', '-z', '--name-status', '--find-renames', '--diff-filter=MR', commit, '--', '.']) ?? ''
  const root = git(folder, ['rev-parse', '--show-prefix'])?.trim() ?? ''
  const fields = listed.split('\0')
  const changed: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const isMoved = fields[at]?.startsWith('R') === true
    const [from = '', to = from] = fields.slice(at + 1, at + (isMoved ? 3 : 2))
    at += isMoved ? 3 : 2
    const before = to.startsWith(root) ? git(folder, ['show', `${commit}:${from}`]) : undefined
    if (before !== undefined) changed.push({ file: to.slice(root.length), before })
  }
  return changed
}

function git(folder: string, args: string[]): string | undefined {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw new Error(`Git could not be started (${error.message}). --since needs it.`)
  return status === 0 ? stdout : undefined
}
