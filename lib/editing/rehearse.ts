import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { loadContent } from '../content/load'
import { createParseCache } from '../content/parse-cache'
import { changeFiles, type FileChange, orExplain } from './change-files'

/**
 * Makes changes in a copy of the content.
 * @param before the problems that the content has
 * @returns the errors that the content would have then and does not have now
 * @throws Error when no copy can be made, or a file is not as it was read
 */
export function rehearse(
  contentDir: string,
  changes: readonly FileChange[],
  { today, before }: { today: string; before: readonly VFileMessage[] },
): VFileMessage[] {
  const copy = orExplain(tmpdir(), () => mkdtempSync(path.join(tmpdir(), '.rehearsal-')))
  try {
    orExplain(tmpdir(), () => linkFiles(contentDir, copy))
    changeFiles(copy, changes)
    const cache = createParseCache(path.resolve('.next/cache/content'))
    const { problems } = loadContent(copy, { today, cache })
    const known = new Set(before.filter(({ fatal }) => fatal).map((found) => keyOf(found)))
    const [gone] = changes.filter(({ after }) => after === undefined)
    const [made] = changes.filter((change) => change.before === undefined)
    return problems.filter(
      (found) => found.fatal && !known.has(keyOf(found, found.file === made?.file ? gone?.file : found.file)),
    )
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function keyOf({ file, source, ruleId, reason }: VFileMessage, seenAs = file): string {
  return [seenAs, source, ruleId, reason].join('\n')
}

// Links cost nothing, and a change puts a new file in the place of one rather than writing into it.
function linkFiles(from: string, to: string) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(target)
      linkFiles(source, target)
    } else if (entry.isSymbolicLink()) copyFileSync(source, target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target)
  } catch {
    // Another disk, or one that knows no links.
    if (existsSync(source)) copyFileSync(source, target)
  }
}
