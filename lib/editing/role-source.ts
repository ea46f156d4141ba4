import { LEFT_OVER } from '../content/left-over'
import type { Glance, RoleFrontMatter } from '../content/schema/role'
import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import { frontMatterSource } from './front-matter-source'
import { sectionSource } from './section-source'

/** A role that is being written. What is left out becomes a placeholder marked `TODO`, so that the file passes `check`. */
export interface RoleDraft
  extends Pick<RoleFrontMatter, 'title' | 'kind' | 'soc' | 'skills' | 'changes'>,
    Partial<Omit<RoleFrontMatter, 'title' | 'kind' | 'soc' | 'skills' | 'changes' | 'glance'>> {
  /** Facts as far as they are known: `{ experience: { text: '5 years' } }`. */
  glance?: { [Fact in keyof Glance]?: Partial<Glance[Fact]> }
  sections?: DraftSections
  /** What to look at, by key (`soc`, `level`, `skills.core`, `glance.education`); stands as a comment behind the value. */
  toDo?: Record<string, string>
  /** Markdown that has no place yet; kept at the end of the file. */
  leftOver?: string
}

/** The sections of both kinds, in Markdown. Items are one line each, without `- `; headings are without `###`. */
export interface DraftSections {
  duties?: string[]
  overview?: string
  qualifications?: DraftGroup[]
  outlook?: string
  letter?: string
  questions?: DraftQuestion[]

  about?: string
  responsibilities?: string[]
  requirements?: DraftGroup[]
  fit?: string
}

export interface DraftGroup {
  title: string
  items: string[]
}

export interface DraftQuestion {
  question: string
  answer: string
}

/** Returns the whole text of the file of a role, in the form of the roles that are there. */
export function roleSource(draft: RoleDraft): string {
  const sections = (draft.kind === 'guide' ? GUIDE_SECTIONS : PROFILE_SECTIONS).map(
    ({ id, title }) => `## ${title}\n\n${sectionSource(id, draft)}\n`,
  )
  const leftOver = draft.leftOver === undefined ? [] : [`## ${LEFT_OVER}\n\n${draft.leftOver.trim()}\n`]
  return ['---\n', frontMatterSource(draft), '---\n\n', [...sections, ...leftOver].join('\n')].join('')
}
