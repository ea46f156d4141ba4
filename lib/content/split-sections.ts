import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { walk } from '../mdx/walk'
import { LEFT_OVER } from './left-over'
import { didYouMean, nearest } from './nearest'
import type { Place } from './problem'
import type { Report, Section, SectionRule } from './sections'

/** Cuts a body at its second-level headings and reports every section that is missing, unknown, repeated or out of order. */
export function splitSections(tree: Root, rules: readonly SectionRule[], report: Report): Section[] {
  const sections: Section[] = []
  let current: Section | 'unknown' | undefined
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) continue
    if (node.type === 'heading' && node.depth === 2) {
      current = openSection(node, sections, rules, report) ?? 'unknown'
    } else if (node.type === 'heading' && node.depth > 3) {
      report('level', startOf(node), 'Headings go no deeper than “###” here. Split the section or use bold text.')
    } else if (current === undefined) {
      report(
        'before-first',
        startOf(node),
        `Text stands before the first section. Move it below “## ${rules[0]?.title}” or into “summary”.`,
      )
      current = 'unknown'
    } else if (current !== 'unknown') current.children.push(node)
  }
  const enclosed = reportEnclosed(tree, report)
  for (const rule of rules) {
    if (!sections.some((section) => section.rule === rule) && !enclosed.includes(rule.title))
      reportMissing(rule, rules, sections, tree, report)
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
  if (text === LEFT_OVER) {
    report(
      'unknown',
      startOf(heading),
      `“${text}” is left over from the import. Move what is worth keeping into the sections above, delete the rest, then the heading.`,
    )
    return undefined
  }
  const titles = rules.map(({ title }) => title)
  const isFree = (title: string) => !sections.some((section) => section.rule.title === title)
  const exact = rules.find(({ title }) => title === text)
  // A misspelt heading is read as the section it stands for, so that its content is checked in the same run.
  const meant = exact ? undefined : nearest(text, titles.filter(isFree))
  if (!exact) {
    report(
      'unknown',
      startOf(heading),
      `“${text}” is not a section of this kind of role.${didYouMean(text, meant ? [meant] : [])} Sections in order: ${titles.join(', ')}.`,
    )
  }
  const rule = exact ?? rules.find(({ title }) => title === meant)
  if (!rule) return undefined
  if (!isFree(rule.title)) {
    report('repeated', startOf(heading), `The section “${text}” stands twice. Join the two.`)
    return undefined
  }
  const later = sections.find((section) => rules.indexOf(section.rule) > rules.indexOf(rule))
  if (later)
    report(
      'order',
      startOf(heading),
      `“${rule.title}” stands after “${later.rule.title}”, but belongs before it. Move the section.`,
    )
  const section = { rule, heading, children: [] }
  sections.push(section)
  return section
}

function reportMissing(
  rule: SectionRule,
  rules: readonly SectionRule[],
  sections: Section[],
  tree: Root,
  report: Report,
) {
  const position = rules.indexOf(rule)
  const next = sections.find((section) => rules.indexOf(section.rule) > position)
  const where = next ? `before “## ${next.rule.title}”` : 'at the end of the file'
  const place = next ? startOf(next.heading) : { line: tree.position?.end.line ?? 1, column: 1 }
  report('missing', place, `The section “## ${rule.title}” is missing. Write it ${where}.`)
}

// A component that is closed too late swallows sections: they are there, but inside it.
function reportEnclosed(tree: Root, report: Report): string[] {
  const enclosed: string[] = []
  walk(tree, (node, parent) => {
    if (node.type !== 'heading' || node.depth > 2 || parent === tree) return
    enclosed.push(textOf(node))
    report(
      'enclosed',
      startOf(node),
      `“${textOf(node)}” stands inside a component, list or quotation, so it opens no section. Close what is open above it.`,
    )
  })
  return enclosed
}

/** Returns where a node starts. */
export function startOf(node: Nodes): Place {
  return node.position?.start ?? { line: 1, column: 1 }
}
