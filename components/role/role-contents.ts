import type { Role } from '@/lib/content'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '@/lib/content/sections'

export interface ContentsEntry {
  id: string
  title: string
}

/** Parts that not every role page has. */
interface Parts {
  payDetail: boolean
  aiEvidence: boolean
  path: boolean
}

/** Returns the parts of a role page in page order, with their ids. */
export function roleContents(role: Role, parts: Parts): ContentsEntry[] {
  const figures: ContentsEntry[] = [
    { id: 'workforce', title: 'Who does this work' },
    ...(parts.payDetail ? [{ id: 'pay-detail', title: 'Pay by year and state' }] : []),
    ...(parts.aiEvidence ? [{ id: 'ai-evidence', title: 'AI: the evidence' }] : []),
    ...(parts.path ? [{ id: 'path', title: 'Career path' }] : []),
  ]
  const beforeLetter = GUIDE_SECTIONS.findIndex(({ id }) => id === 'letter')
  const sections: ContentsEntry[] =
    role.kind === 'guide'
      ? [...GUIDE_SECTIONS.slice(0, beforeLetter), ...figures, ...GUIDE_SECTIONS.slice(beforeLetter)]
      : [...PROFILE_SECTIONS, ...figures]
  return [
    { id: 'glance', title: 'Role at a glance' },
    { id: 'pay', title: 'Pay and growth' },
    ...sections,
    { id: 'more', title: 'More roles' },
    { id: 'record', title: 'Changes and citation' },
    { id: 'sources', title: 'Sources' },
  ]
}
