import type { Heading, List, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { plural } from '../format'
import { headingId } from '../mdx/headings'
import type { Form, Group, Inline, Question, Report, Section } from './sections'
import { startOf } from './split-sections'

/** Fewest and most items of a list of duties. */
const DUTIES = { min: 6, max: 14 }

/** Returns the content of a section in the form that its rule asks for, and reports where it has another. */
export function readSection(section: Section, report: Report): unknown {
  return reportEmpty(section, report) ? [] : readers[section.rule.form](section, report)
}

const readers: Record<Form, (section: Section, report: Report) => unknown> = {
  blocks({ children }, report) {
    children.forEach((node, index) => {
      const next = children[index + 1]
      if (node.type === 'heading' && (!next || next.type === 'heading'))
        report('empty', startOf(node), `There is no text below “${textOf(node)}”. Write it, or take the heading out.`)
    })
    return children
  },

  items(section, report) {
    const [list] = section.children
    const other = section.children.find((node) => node.type !== 'list') ?? section.children[1]
    if (list?.type !== 'list' || other) {
      const place = startOf(other ?? section.heading)
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
        startOf(list),
        `“${section.rule.title}” has ${plural(count, 'item')}; it needs ${DUTIES.min} to ${DUTIES.max}. ${count < DUTIES.min ? 'Name more of the work.' : 'Join or drop some.'}`,
      )
    }
    return itemsOf(list, report)
  },

  groups(section, report) {
    return splitByHeading(section, 'group', report).map(({ heading, children }): Group => {
      const [list] = children
      const title = textOf(heading)
      if (list?.type !== 'list' || children.length > 1) {
        report(
          'not-a-list',
          startOf(children.find(({ type }) => type !== 'list') ?? children[1] ?? heading),
          `The group “${title}” must hold one list and nothing else. Begin each item with “- ”.`,
        )
        return { id: headingId(heading), title, items: [] }
      }
      return { id: headingId(heading), title, items: itemsOf(list, report) }
    })
  },

  questions(section, report) {
    return splitByHeading(section, 'question', report).map(({ heading, children }): Question => {
      const question = textOf(heading)
      if (children.every((node) => textOf(node).trim() === ''))
        report(
          'no-answer',
          startOf(heading),
          `The question “${question}” has no answer. Write one below it, or take the question out.`,
        )
      if (!question.endsWith('?'))
        report(
          'not-a-question',
          startOf(heading),
          `“${question}” is no question. End it with “?”, in the words a reader would use.`,
        )
      return { id: headingId(heading), question, answer: children }
    })
  },
}

function reportEmpty({ rule, heading, children }: Section, report: Report): boolean {
  if (children.some((node) => textOf(node).trim() !== '')) return false
  report(
    'empty',
    startOf(heading),
    `The section “${rule.title}” is empty. Fill it; a section without text is not published.`,
  )
  return true
}

function splitByHeading({ rule, children }: Section, noun: string, report: Report) {
  const parts: { heading: Heading; children: RootContent[] }[] = []
  for (const node of children) {
    const current = parts.at(-1)
    if (node.type === 'heading') {
      if (textOf(node) === '')
        report('no-heading', startOf(node), `The heading “###” has no words. Name the ${noun} in it.`)
      parts.push({ heading: node, children: [] })
    } else if (current) current.children.push(node)
    else
      report(
        'no-heading',
        startOf(node),
        `Text in “${rule.title}” stands before its first “###” heading. Give each ${noun} a “###” heading.`,
      )
  }
  return parts
}

function itemsOf(list: List, report: Report): Inline[] {
  return list.children.map((item) => {
    const [paragraph] = item.children
    if (textOf(item).trim() === '') {
      report('item', startOf(item), 'The list item is empty. Write its text, or take the “-” out.')
      return []
    }
    const { position } = item
    if (
      paragraph?.type === 'paragraph' &&
      position &&
      position.start.line !== position.end.line &&
      item.children.length === 1
    ) {
      const message =
        'The list item goes on in the next line. Write it in one line; a line of its own needs “- ” or an empty line before it.'
      report('item', startOf(item), message)
      return []
    }
    if (paragraph?.type !== 'paragraph' || item.children.length > 1) {
      report('item', startOf(item), 'A list item here is one line of text. Take out lists and paragraphs inside it.')
      return []
    }
    return paragraph.children
  })
}
