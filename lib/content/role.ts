import { parseInline } from '../mdx/parse'
import { restrictMdx } from '../mdx/restrict'
import { collectReferences, dropPositions, type FileFacts, parseDocument } from './document'
import { isDraft } from './is-draft'
import { isRecord } from './is-record'
import { withoutLeftOver } from './left-over'
import { nearest } from './nearest'
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
const ROLE_PAGE_ANCHORS = [
  ...['main', 'glance', 'pay', 'workforce', 'more', 'record', 'citation', 'sources'],
  ...['fact-education', 'fact-experience', 'fact-certifications', 'fact-employers', 'fact-growth', 'fact-ai-impact'],
]
/** Ids that some role pages have: sections that depend on the ladder or on what is published for the occupation. */
const POSSIBLE_ANCHORS = ['path', 'technology', 'pay-detail', 'states', 'ai-evidence']

export interface ParsedRole extends FileFacts {
  entry?: Role | undefined
  /** Ids that a link may point to; undefined when the body cannot be read. */
  anchors?: string[] | undefined
}

/** Returns the role in a file `roles/<category>/<role>.mdx`; without problems the entry is whole. */
export function parseRole(source: SourceFile): ParsedRole {
  const [, category = '', name = ''] = source.file.split('/')
  const id = name.replace(/\.mdx$/, '')
  const document = parseDocument(source, ({ kind }) => (isProfileKind(kind) ? profileSchema : guideSchema))
  const { frontMatter, tree, ...facts } = document
  const isProfile = isProfileKind(document.data.kind ?? rawKind(source.text))
  const sections =
    tree &&
    readSections(
      source.file,
      isDraft(document.data, source.text) ? withoutLeftOver(tree) : tree,
      isProfile ? PROFILE_SECTIONS : GUIDE_SECTIONS,
      [...ROLE_PAGE_ANCHORS, ...POSSIBLE_ANCHORS],
    )
  const texts = readGlanceTexts(facts)
  const problems = [...facts.problems, ...(sections?.problems ?? [])]
  const parsed = { ...facts, problems, anchors: sections && [...ROLE_PAGE_ANCHORS, ...sections.anchors] }
  if (!frontMatter || !tree || !sections || problems.some(({ fatal }) => fatal)) return parsed
  dropPositions(tree)
  const entry = {
    ...frontMatter,
    id,
    category,
    path: `/jobs/${category}/${id}`,
    glance: withTexts(frontMatter.glance, texts),
    citations: [...new Set(facts.citations.map(({ value }) => value))],
    sections: sections.parts,
  } as unknown as Role
  return { ...parsed, entry }
}

// A misspelt “profile” still means one; its sections would all be unknown in a guide.
function isProfileKind(kind: unknown): boolean {
  return nearest(String(kind), ['guide', 'profile']) === 'profile'
}

// With front matter that cannot be read, the sections still can.
function rawKind(text: string): string | undefined {
  return /^kind: *["']?(\w+)/m.exec(text)?.[1]
}

// Reads the texts as written, so that they are checked whatever else is wrong with the front matter.
function readGlanceTexts(facts: FileFacts): Map<string, Inline> {
  const { glance } = facts.data
  const texts = Object.entries(isRecord(glance) ? glance : {}).flatMap(([fact, value]): [string, Inline][] => {
    if (!isRecord(value) || typeof value.text !== 'string') return []
    const place = facts.places[`glance.${fact}.text`] ?? { line: 1, column: 1 }
    const { tree, problems } = parseInline(facts.file, value.text.trim(), place)
    const refused = tree ? restrictMdx(facts.file, tree) : []
    for (const found of refused) Object.assign(found, place)
    facts.problems.push(...problems, ...refused)
    const { links, citations } = collectReferences(tree)
    facts.links.push(...links.map(({ value }) => ({ value, place })))
    facts.citations.push(...citations.map(({ value }) => ({ value, place })))
    const paragraph = tree && dropPositions(tree).children[0]
    return [[fact, paragraph?.type === 'paragraph' ? paragraph.children : []]]
  })
  return new Map(texts)
}

function withTexts(glance: Glance, texts: Map<string, Inline>): GlanceFacts {
  const entries = Object.entries(glance).map(([fact, value]) => [fact, { ...value, text: texts.get(fact) }])
  return Object.fromEntries(entries) as GlanceFacts
}
