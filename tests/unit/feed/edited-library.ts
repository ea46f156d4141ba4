import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { editedContent } from '../content/edited-content'

/** Returns the library of `fixtures/valid` with files edited, for the running test only. */
export function editedLibrary(edits: Parameters<typeof editedContent>[0], today = '2026-11-21') {
  const { corpus, problems } = loadContent(editedContent(edits), { today })
  if (problems.some(({ fatal }) => fatal)) throw new Error(problems.join('\n'))
  return createLibrary(corpus, today)
}

/** Edits that give the Python developer a history: two notes on the newest day. */
export const withHistory: Parameters<typeof editedContent>[0] = {
  'roles/software-engineering/python-developer.mdx': [
    [
      'changes:\n',
      'changes:\n  - { date: 2026-11-21, note: Pay of May 2025. }\n  - { date: 2026-11-21, note: Names a new tool. }\n',
    ],
  ],
}
