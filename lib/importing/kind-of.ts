import { PROFILE_SECTIONS } from '../content/sections'
import type { RoleDraft } from '../editing/role-source'
import type { Outline, PartName } from './outline'

const GUIDE_ONLY: PartName[] = ['outlook', 'letter', 'questions', 'glance']

/** Returns what a document describes a role as: a profile where it is all prose or has the sections of one, else a guide. */
export function kindOf({ parts, headings }: Outline): RoleDraft['kind'] {
  if (parts.has('fit')) return 'profile'
  const ownTitles = PROFILE_SECTIONS.map(({ title }) => title.toLowerCase())
  const own = headings.filter(({ text }) => ownTitles.includes(text.toLowerCase()))
  const others = headings.some(({ opened }) => GUIDE_ONLY.includes(opened)) || parts.has('glance')
  if (own.length > 1 && !others) return 'profile'
  const blocks = [...parts.values()].flat()
  const isProse =
    !others && !parts.has('duties') && !parts.has('qualifications') && blocks.every(({ kind }) => kind !== 'item')
  return isProse ? 'profile' : 'guide'
}
