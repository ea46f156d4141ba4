import path from 'node:path'
import { loadContent } from '@/lib/content/load'
import { importRoles } from '@/lib/importing/import-roles'
import { editedContent } from '../content/edited-content'

const TODAY = '2026-11-21'

/** Imports documents into a copy of `fixtures/valid`, for the running test only; nothing is written. */
export async function imported(
  documents: string[],
  options: { title?: string; category?: string; kind?: 'guide' | 'profile' } = {},
) {
  const { corpus } = await loadContent(editedContent({}), { today: TODAY })
  return importRoles(corpus, documents, {
    today: TODAY,
    title: options.title,
    category: options.category,
    kind: options.kind,
    specializes: undefined,
    onProgress: () => {},
  })
}

/** The path of a fixture. */
export function layout(name: string): string {
  return path.join('tests/fixtures/import', name)
}
