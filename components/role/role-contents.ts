import type { Role } from '@/lib/content'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '@/lib/content/sections'

export interface ContentsEntry {
  id: string
  title: string
}

/** Returns the parts of a role page in page order, with their ids. */
export function roleContents(role: Role, { path }: { path: boolean }): ContentsEntry[] {
  const careerPath = path ? [{ id: 'path', title: 'Career path' }] : []
  const beforeLetter = GUIDE_SECTIONS.findIndex(({ id }) => id === 'letter')
  const sections: ContentsEntry[] =
    role.kind === 'guide'
      ? [...GUIDE_SECTIONS.slice(0, beforeLetter), ...careerPath, ...GUIDE_SECTIONS.slice(beforeLetter)]
      : [...PROFILE_SECTIONS, ...careerPath]
  return [
    { id: 'glance', title: 'Role at a glance' },
    { id: 'pay', title: 'Pay and growth' },
    ...sections,
    { id: 'more', title: 'More roles' },
    { id: 'sources', title: 'Sources' },
  ]
}
