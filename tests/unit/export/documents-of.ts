import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import { roleDocument } from '@/lib/export/document/role-document'
import { writeRole } from '@/lib/export/role-twin'

export const site = { name: 'JobDescription', origin: 'https://jobs.example.org' }

/** Returns the library of a content folder and a function that gives a role's document and its formats. */
export function documentsOf(folder: string) {
  const { corpus } = loadContent(folder, { today: '2026-11-21' })
  const library = createLibrary(corpus, '2026-11-21')
  const formatsOf = (id: string) => {
    const role = library.role(id)
    if (!role) throw new Error(`There is no role ${id}.`)
    const document = roleDocument(role, library, site)
    return {
      role,
      document,
      markdown: writeRole.md(document),
      text: writeRole.txt(document),
      json: JSON.parse(writeRole.json(document)),
    }
  }
  return { library, formatsOf }
}
