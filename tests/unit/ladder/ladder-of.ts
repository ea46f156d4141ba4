import type { Library } from '@/lib/content'
import { createLibrary } from '@/lib/content/library'
import { loadContent } from '@/lib/content/load'
import type { Role } from '@/lib/content/role'

const TODAY = '2026-11-21'
const { corpus } = loadContent('tests/fixtures/valid', { today: TODAY })

type Step = Partial<Pick<Role, 'title' | 'category' | 'level' | 'leadsTo' | 'skills' | 'soc'>>

/** Returns a library of the valid content whose only roles are these, by id; what a step leaves out is that of the Python Developer. */
export function ladderOf(steps: Record<string, Step>): Library {
  const base = corpus.roles.get('python-developer')
  if (!base?.entry) throw new Error('There is no role python-developer.')
  const roles = new Map(
    Object.entries(steps).map(([id, step]) => {
      const entry = { ...base.entry, id, title: id, leadsTo: [], path: `/jobs/x/${id}`, ...step } as Role
      return [id, { ...base, entry }]
    }),
  )
  return createLibrary({ ...corpus, roles }, TODAY)
}

/** Returns a role that must be there. */
export function roleOf(library: Library, id: string): Role {
  const role = library.role(id)
  if (!role) throw new Error(`There is no role ${id}.`)
  return role
}
