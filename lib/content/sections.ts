import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { identifyHeadings } from '../mdx/headings'
import { type Place, problem } from './problem'
import { readSection } from './read-section'
import { splitSections } from './split-sections'

/** Running text inside one line: emphasis, links, code, citations. */
export type Inline = PhrasingContent[]
/** Paragraphs, lists, tables, sub-headings and components. */
export type Blocks = RootContent[]

export interface Group {
  id: string
  title: string
  items: Inline[]
}

export interface Question {
  id: string
  question: string
  answer: Blocks
}

export interface GuideSections {
  duties: Inline[]
  overview: Blocks
  qualifications: Group[]
  outlook: Blocks
  letter: Blocks
  questions: Question[]
}

export interface ProfileSections {
  about: Blocks
  responsibilities: Inline[]
  requirements: Group[]
  fit: Blocks
}

export type Form = 'items' | 'blocks' | 'groups' | 'questions'
/** One section that a kind of role must have, and what it holds. */
export interface SectionRule {
  id: string
  title: string
  form: Form
}

export const GUIDE_SECTIONS = [
  { id: 'duties', title: 'Duties and responsibilities', form: 'items' },
  { id: 'overview', title: 'Overview', form: 'blocks' },
  { id: 'qualifications', title: 'Qualifications', form: 'groups' },
  { id: 'outlook', title: 'Career outlook', form: 'blocks' },
  { id: 'letter', title: 'Sample cover letter', form: 'blocks' },
  { id: 'questions', title: 'Frequently asked questions', form: 'questions' },
] as const satisfies SectionRule[]

export const PROFILE_SECTIONS = [
  { id: 'about', title: 'About the role', form: 'blocks' },
  { id: 'responsibilities', title: 'Core responsibilities', form: 'items' },
  { id: 'requirements', title: 'Skills and requirements', form: 'groups' },
  { id: 'fit', title: 'Who it suits', form: 'blocks' },
] as const satisfies SectionRule[]

/** A section as it stands in a file. */
export interface Section {
  rule: SectionRule
  heading: Heading
  children: RootContent[]
}

/** Takes a problem; the rule is named without its group. */
export type Report = (rule: string, place: Place, message: string) => void

/**
 * Reads the body of a role by its second-level headings into typed parts, one for each rule, by its id.
 * Returns the anchors of all headings too. With problems, the parts are not whole and must not be used.
 */
export function readSections(file: string, tree: Root, rules: readonly SectionRule[], takenIds: readonly string[]) {
  const problems: VFileMessage[] = []
  const report: Report = (rule, place, message) => problems.push(problem(`section/${rule}`, file, place, message))
  const headings = identifyHeadings(tree, [...takenIds, ...rules.map(({ id }) => id)])
  const sections = splitSections(tree, rules, report)
  const parts: Record<string, unknown> = {}
  for (const section of sections) parts[section.rule.id] = readSection(section, report)
  const anchors = [...rules.map(({ id }) => id), ...headings.filter(({ depth }) => depth > 2).map(({ id }) => id)]
  return { parts, anchors, problems }
}
