import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { createParseCache } from '@/lib/content/parse-cache'
import { formatReport } from '@/lib/content/report'

// Most files are the same in every test.
const cache = createParseCache(undefined)

/** What becomes of a file of `fixtures/valid`: replaced parts, a whole new text, or nothing left of it. */
type Edits = Record<string, [from: string, to: string][] | string | undefined>

/** Returns a copy of `fixtures/valid` with files edited, for the running test only. */
export function editedContent(edits: Edits): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('tests/fixtures/valid', folder, { recursive: true })
  for (const [file, edit] of Object.entries(edits)) {
    const full = path.join(folder, file)
    if (edit === undefined) rmSync(full)
    else {
      mkdirSync(path.dirname(full), { recursive: true })
      writeFileSync(full, typeof edit === 'string' ? edit : replaced(readFileSync(full, 'utf8'), edit))
    }
  }
  return folder
}

/** Returns the lines of the report on `fixtures/valid` after the edits. */
export function reportAfter(edits: Edits, today = '2026-11-21'): string[] {
  return reportOf(editedContent(edits), today)
}

/** Returns the lines of the report on a content folder. */
export function reportOf(folder: string, today = '2026-11-21'): string[] {
  const { problems } = loadContent(folder, { today, cache })
  return problems.length === 0 ? [] : formatReport(problems).split('\n').slice(0, -2)
}

function replaced(text: string, edit: [from: string, to: string][]): string {
  return edit.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The fixture does not hold “${from}”.`)
    return edited.replace(from, to)
  }, text)
}
