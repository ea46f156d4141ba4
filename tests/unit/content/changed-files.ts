import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Returns every file of a folder with its text. */
export function textsIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
}

/** Returns the lines that are not the same in two states of a folder, `-` before and `+` after, by file. */
export function changedLines(before: Record<string, string>, after: Record<string, string>): Record<string, string[]> {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const changed = files.map((file): [string, string[]] => {
    const [old, now] = [before[file]?.split('\n') ?? [], after[file]?.split('\n') ?? []]
    if (before[file] === undefined) return [file, ['new']]
    if (after[file] === undefined) return [file, ['deleted']]
    const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`)
    return [file, [...gone, ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)]]
  })
  return Object.fromEntries(changed.filter(([, lines]) => lines.length > 0))
}
