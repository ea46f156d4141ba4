import type { Heading, List, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFileMessage } from 'vfile-message'
import { headingId, identifyHeadings } from '../mdx/headings'
import { didYouMean } from './nearest'
import { type Place, problem } from './problem'
import { plural } from './report'

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

type Form = 'items' | 'blocks' | 'groups' | 'questions'
interface SectionRule {
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

/** Fewest and most items of a list of duties. */
const DUTIES = { min: 6, max: 14 }

interface Section {
  rule: SectionRule
  heading: Heading
  children: RootContent[]
}

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
  for (const section of sections) parts[section.rule.id] = readers[section.rule.form](section, report)
  const anchors = [...rules.map(({ id }) => id), ...headings.filter(({ depth }) => depth > 2).map(({ id }) => id)]
  return { parts, anchors, problems }
}

type Report = (rule: string, place: Place, message: string) => void

function splitSections(tree: Root, rules: readonly SectionRule[], report: Report): Section[] {
  const sections: Section[] = []
  let current: Section | 'unknown' | undefined
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) continue
    if (node.type === 'heading' && node.depth === 2) {
      current = openSection(node, sections, rules, report) ?? 'unknown'
    } else if (node.type === 'heading' && node.depth > 3) {
      report('level', start(node), 'Headings go no deeper than “###” here. Split the section or use bold text.')
    } else if (current === undefined) {
      report(
        'before-first',
        start(node),
        `Text stands before the first section. Move it below “## ${rules[0]?.title}” or into “summary”.`,
      )
      current = 'unknown'
    } else if (current !== 'unknown') current.children.push(node)
  }
  for (const rule of rules) {
    if (!sections.some((section) => section.rule === rule)) {
      const end = tree.position?.end ?? { line: 1, column: 1 }
      report(
        'missing',
        { line: end.line, column: 1 },
        `The section “## ${rule.title}” is missing. Sections in order: ${rules.map(({ title }) => title).join(', ')}.`,
      )
    }
  }
  return sections
}

function openSection(
  heading: Heading,
  sections: Section[],
  rules: readonly SectionRule[],
  report: Report,
): Section | undefined {
  const text = textOf(heading)
  const rule = rules.find(({ title }) => title === text)
  if (!rule) {
    const titles = rules.map(({ title }) => title)
    report(
      'unknown',
      start(heading),
      `“${text}” is not a section of this kind of role.${didYouMean(text, titles)} Sections in order: ${titles.join(', ')}.`,
    )
    return undefined
  }
  if (sections.some((section) => section.rule === rule)) {
    report('repeated', start(heading), `The section “${text}” stands twice. Join the two.`)
    return undefined
  }
  const later = sections.find((section) => rules.indexOf(section.rule) > rules.indexOf(rule))
  if (later)
    report(
      'order',
      start(heading),
      `“${text}” stands after “${later.rule.title}”, but belongs before it. Move the section.`,
    )
  const section = { rule, heading, children: [] }
  sections.push(section)
  return section
}

const readers: Record<Form, (section: Section, report: Report) => unknown> = {
  blocks(section, report) {
    reportEmpty(section, report)
    return section.children
  },

  items(section, report) {
    if (reportEmpty(section, report)) return []
    const [list] = section.children
    const other = section.children.find((node) => node.type !== 'list') ?? section.children[1]
    if (list?.type !== 'list' || other) {
      const place = start(other ?? section.heading)
      report(
        'not-a-list',
        place,
        `“${section.rule.title}” must be one list and nothing else. Begin each item with “- ” and leave no other text in the section.`,
      )
      return []
    }
    const count = list.children.length
    if (count < DUTIES.min || count > DUTIES.max) {
      report(
        'list-length',
        start(list),
        `“${section.rule.title}” has ${plural(count, 'item')}; it needs ${DUTIES.min} to ${DUTIES.max}. ${count < DUTIES.min ? 'Name more of the work.' : 'Join or drop some.'}`,
      )
    }
    return itemsOf(list, report)
  },

  groups(section, report) {
    if (reportEmpty(section, report)) return []
    return splitByHeading(section, 'group', report).map(({ heading, children }): Group => {
      const [list] = children
      const title = textOf(heading)
      if (list?.type !== 'list' || children.length > 1) {
        report(
          'not-a-list',
          start(children[1] ?? list ?? heading),
          `The group “${title}” must hold one list and nothing else. Begin each item with “- ”.`,
        )
        return { id: headingId(heading), title, items: [] }
      }
      return { id: headingId(heading), title, items: itemsOf(list, report) }
    })
  },

  questions(section, report) {
    if (reportEmpty(section, report)) return []
    return splitByHeading(section, 'question', report).map(({ heading, children }): Question => {
      const question = textOf(heading)
      if (children.length === 0)
        report(
          'no-answer',
          start(heading),
          `The question “${question}” has no answer. Write one below it, or take the question out.`,
        )
      if (!question.endsWith('?'))
        report(
          'not-a-question',
          start(heading),
          `“${question}” is no question. End it with “?”, in the words a reader would use.`,
        )
      return { id: headingId(heading), question, answer: children }
    })
  },
}

function reportEmpty({ rule, heading, children }: Section, report: Report): boolean {
  if (children.length > 0) return false
  report(
    'empty',
    start(heading),
    `The section “${rule.title}” is empty. Fill it; a section without text is not published.`,
  )
  return true
}

function splitByHeading({ rule, children }: Section, noun: string, report: Report) {
  const parts: { heading: Heading; children: RootContent[] }[] = []
  for (const node of children) {
    const current = parts.at(-1)
    if (node.type === 'heading') parts.push({ heading: node, children: [] })
    else if (current) current.children.push(node)
    else
      report(
        'no-heading',
        start(node),
        `Text in “${rule.title}” stands before its first “###” heading. Give each ${noun} a “###” heading.`,
      )
  }
  return parts
}

function itemsOf(list: List, report: Report): Inline[] {
  return list.children.map((item) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph' || item.children.length > 1) {
      report('item', start(item), 'A list item here is one line of text. Take out lists and paragraphs inside it.')
      return []
    }
    return paragraph.children
  })
}

function start(node: RootContent | List['children'][number]): Place {
  return node.position?.start ?? { line: 1, column: 1 }
}
