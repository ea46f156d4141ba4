import { parseInline } from '../mdx/parse'
import { restrictMdx } from '../mdx/restrict'
import { collectReferences, dropPositions, type FileFacts, parseDocument } from './document'
import type { SourceFile } from './read-file'
import { type Glance, guideSchema, profileSchema, type RoleFrontMatter } from './schema/role'
import {
  GUIDE_SECTIONS,
  type GuideSections,
  type Inline,
  PROFILE_SECTIONS,
  type ProfileSections,
  readSections,
} from './sections'

/** The at-a-glance facts with their texts parsed. */
export type GlanceFacts = {
  [Fact in keyof Glance]: Glance[Fact] extends { text: string }
    ? Omit<Glance[Fact], 'text'> & { text: Inline }
    : Glance[Fact]
}

interface RoleBase extends Omit<RoleFrontMatter, 'glance' | 'kind' | 'specializes'> {
  /** The file name without its ending; unique over the whole site. */
  id: string
  /** Id of the category, the name of the folder. */
  category: string
  /** The address, e.g. `/jobs/data-and-ai/data-engineer`. */
  path: string
  glance: GlanceFacts
  /** Ids of the sources cited in the text, in order of first use. */
  citations: string[]
}

export type Guide = RoleBase & { kind: 'guide'; sections: GuideSections }
export type Profile = RoleBase & { kind: 'profile'; specializes: string; sections: ProfileSections }
/** One role: front matter, and its sections as typed data. Page, search and every other format read this value. */
export type Role = Guide | Profile

/** Ids that the role page itself uses; see components/role. A link may point to them. */
const ROLE_PAGE_ANCHORS = ['main', 'glance', 'pay', 'more', 'sources'] as const

export interface ParsedRole extends FileFacts {
  entry?: Role | undefined
  anchors: string[]
}

/** Returns the role in a file `roles/<category>/<role>.mdx`; without problems the entry is whole. */
export function parseRole(source: SourceFile): ParsedRole {
  const [, category = '', name = ''] = source.file.split('/')
  const id = name.replace(/\.mdx$/, '')
  const document = parseDocument(source, (data) => (data.kind === 'profile' ? profileSchema : guideSchema))
  const { frontMatter, tree, ...facts } = document
  const isProfile = (frontMatter?.kind ?? guessKind(source.text)) === 'profile'
  const sections =
    tree &&
    readSections(source.file, tree, isProfile ? PROFILE_SECTIONS : GUIDE_SECTIONS, [...ROLE_PAGE_ANCHORS, 'path'])
  const glance = frontMatter && readGlance(source.file, frontMatter.glance, facts)
  const problems = [...facts.problems, ...(sections?.problems ?? [])]
  const parsed = { ...facts, problems, anchors: [...ROLE_PAGE_ANCHORS, ...(sections?.anchors ?? [])] }
  if (!frontMatter || !glance || !tree || !sections || problems.length > 0) return parsed
  dropPositions(tree)
  const entry = {
    ...frontMatter,
    id,
    category,
    path: `/jobs/${category}/${id}`,
    glance,
    citations: [...new Set(facts.citations.map(({ value }) => value))],
    sections: sections.parts,
  } as unknown as Role
  return { ...parsed, entry }
}

// With broken front matter the sections are still worth reading; the kind is then taken from the raw line.
function guessKind(text: string): string {
  return /^kind:\s*profile\b/m.test(text) ? 'profile' : 'guide'
}

function readGlance(file: string, glance: Glance, facts: FileFacts): GlanceFacts {
  const entries = Object.entries(glance).map(([fact, value]) => {
    if (!('text' in value)) return [fact, value]
    const place = facts.places[`glance.${fact}.text`] ?? { line: 1, column: 1 }
    const { tree, problems } = parseInline(file, value.text, place)
    const refused = tree ? restrictMdx(file, tree) : []
    for (const found of refused) Object.assign(found, place)
    facts.problems.push(...problems, ...refused)
    const { links, citations } = collectReferences(tree)
    facts.links.push(...links.map(({ value }) => ({ value, place })))
    facts.citations.push(...citations.map(({ value }) => ({ value, place })))
    const paragraph = tree && dropPositions(tree).children[0]
    return [fact, { ...value, text: paragraph?.type === 'paragraph' ? paragraph.children : [] }]
  })
  return Object.fromEntries(entries) as GlanceFacts
}
