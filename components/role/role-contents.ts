import type { Role } from '@/lib/content'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '@/lib/content/sections'

/** Returns the parts of a role page in page order, with their ids. */
export function roleContents(role: Role): { id: string; title: string }[] {
  return [
    { id: 'glance', title: 'Role at a glance' },
    { id: 'pay', title: 'Pay' },
    ...(role.kind === 'guide' ? GUIDE_SECTIONS : PROFILE_SECTIONS),
    { id: 'path', title: 'Career path' },
    { id: 'more', title: 'More roles' },
    { id: 'sources', title: 'Sources' },
  ]
}
