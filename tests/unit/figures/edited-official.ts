import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const FIXTURE = 'tests/fixtures/official'

/** The folders of the fixture, whose README.md says what they hold. */
export const official = {
  root: FIXTURE,
  bls: `${FIXTURE}/official/bls`,
  onet: `${FIXTURE}/official/onet`,
  tables: `${FIXTURE}/tables`,
}

/** What becomes of a file of the fixture: a replaced part, whole new contents, or nothing left of it. */
type Edits = Record<string, [from: string, to: string] | string | Buffer | undefined>

/** Returns the folders of a copy of the fixture with files edited, for the running test only. */
export function editedOfficial(edits: Edits): typeof official {
  const root = mkdtempSync(path.join(tmpdir(), 'official-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync(FIXTURE, root, { recursive: true })
  for (const [file, edit] of Object.entries(edits)) {
    const full = path.join(root, file)
    if (edit === undefined) rmSync(full)
    else writeFileSync(full, Array.isArray(edit) ? replaced(readFileSync(full, 'utf8'), edit) : edit)
  }
  return { root, bls: `${root}/official/bls`, onet: `${root}/official/onet`, tables: `${root}/tables` }
}

/** Returns the contents of a workbook of the fixture, to put them in the place of another. */
export function workbook(file: string): Buffer {
  return readFileSync(path.join(FIXTURE, 'official', file))
}

/** Returns the message of the error that a read of a folder throws, with the folder called FOLDER. */
export async function messageFrom(folder: string, read: () => unknown): Promise<string> {
  try {
    await read()
  } catch (error) {
    if (error instanceof Error) return error.message.replaceAll(folder, 'FOLDER')
  }
  throw new Error('The read threw no error.')
}

function replaced(text: string, [from, to]: [string, string]): string {
  if (!text.includes(from)) throw new Error(`The fixture does not hold “${from}”.`)
  return text.replace(from, to)
}
