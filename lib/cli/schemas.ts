import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contentJsonSchemas } from '../content/json-schemas'
import { editorSnippets } from '../editing/editor-snippets'
import { plural } from '../format'
import type { Command, Outcome } from './command'
import { argumentsOf } from './load-for-edit'

/**
 * Writes what an editor completes and checks with: a JSON Schema for every kind of content file, and snippets. Returns
 * which files changed; with `dryRun` nothing is written.
 */
export function schemas({ folder, dryRun }: { folder: string; dryRun: boolean }): Outcome {
  const files = Object.entries(editorFiles()).map(([name, text]) => ({ file: path.join(folder, name), text }))
  const changed = files.filter(({ file, text }) => readIfThere(file) !== text)
  for (const { file, text } of dryRun ? [] : changed) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const summary = `${plural(files.length, 'file')}, ${changed.length} ${dryRun ? 'would change; nothing was written' : 'written'}.`
  return { text: [...changed.map(({ file }) => path.relative('.', file)), summary].join('\n'), ok: true }
}

/** Returns the text of every file of `.vscode` that is made from code, by its path there. */
export function editorFiles(): Record<string, string> {
  const ofSchemas = Object.entries(contentJsonSchemas()).map(([name, schema]) => [`schemas/${name}.json`, json(schema)])
  return { ...Object.fromEntries(ofSchemas), 'content.code-snippets': json(editorSnippets()) }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

export const schemasCommand: Command = {
  summary: 'Write what editors complete fields with: JSON Schemas and snippets (for programmers).',
  use: 'schemas [--dry-run]',
  help: [
    'Both are made from lib/content/schema and lib/editing and written to .vscode. Run it after a',
    'change there; a test fails until then. With --dry-run it only says how many files would change.',
    '',
    '  npm run role -- schemas',
  ].join('\n'),
  options: { 'dry-run': { type: 'boolean', default: false } },
  run({ values: { 'dry-run': dryRun }, positionals }) {
    argumentsOf({ positionals }, '“schemas” takes no names.')
    return schemas({ folder: path.resolve('.vscode'), dryRun: dryRun === true })
  },
}
