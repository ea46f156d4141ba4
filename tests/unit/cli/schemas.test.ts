import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { editorFiles, schemas } from '@/lib/cli/schemas'

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('what .vscode holds for editors', () => {
  test.each(Object.entries(editorFiles()))('%s is as the code makes it', (name, text) => {
    expect(readFileSync(path.join('.vscode', name), 'utf8'), 'Run “npm run role -- schemas”.').toBe(text)
  })
})

describe('the command schemas', () => {
  test('writes every file, and says so', () => {
    const folder = emptyFolder()
    const { text, ok } = schemas({ folder, dryRun: false })
    expect(ok).toBe(true)
    expect(text.split('\n').at(-1)).toBe('9 files, 9 written.')
    expect(JSON.parse(readFileSync(path.join(folder, 'schemas/role.json'), 'utf8'))).toHaveProperty('properties.title')
  })

  test('writes only what changed', () => {
    const folder = emptyFolder()
    schemas({ folder, dryRun: false })
    writeFileSync(path.join(folder, 'schemas/page.json'), '{}')
    expect(schemas({ folder, dryRun: false }).text).toMatch(/schemas\/page\.json\n9 files, 1 written\.$/)
    expect(schemas({ folder, dryRun: false }).text).toBe('9 files, 0 written.')
  })

  test('writes nothing in a dry run', () => {
    const folder = emptyFolder()
    expect(schemas({ folder, dryRun: true }).text).toMatch(/9 files, 9 would change; nothing was written\.$/)
    expect(existsSync(path.join(folder, 'schemas'))).toBe(false)
  })
})
