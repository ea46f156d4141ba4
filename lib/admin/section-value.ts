import type { Form } from '../content/sections'
import type { DraftGroup, DraftQuestion } from '../editing/role-source'
import { type Cut, cutAtHeadings, cutAtItems } from './cut-text'
import { mergeList, type Written } from './merge-list'

/** What a section holds, as the form shows it: Markdown, items, groups or questions. */
export type SectionValue = string | string[] | DraftGroup[] | DraftQuestion[]

/** Returns what stands below the heading of a section. */
export function readValue(form: Form, text: string): SectionValue {
  if (form === 'blocks') return text.trim()
  if (form === 'items') return items(text).map(({ value }) => value)
  return (form === 'groups' ? groups(text) : questions(text)).map(({ value }) => value) as SectionValue
}

/** Returns the text of a section with a new value; what has not changed in it stays as it was written. */
export function mergeValue(form: Form, text: string, value: SectionValue): string {
  if (form === 'blocks') return String(value).trim()
  if (form === 'items') return mergeItems(text, value as string[])
  const written = form === 'groups' ? groups(text) : questions(text)
  return (
    lead(cutAtHeadings(text, 3)) +
    mergeList<DraftGroup | DraftQuestion>(written, value as DraftGroup[], '\n\n', writePart)
  )
}

function mergeItems(text: string, values: string[]): string {
  const cuts = cutAtItems(text)
  const marker = cuts[1]?.start ?? '- '
  return lead(cuts) + mergeList(items(text), values, '\n', (value) => marker + oneLine(value))
}

function writePart(part: DraftGroup | DraftQuestion, former: Written<DraftGroup | DraftQuestion> | undefined): string {
  const { head, rest } = former ? cutHead(former.text) : { head: '', rest: '' }
  const title = 'items' in part ? part.title : part.question
  const sameTitle = former && title === titleOf(former.value)
  const heading = sameTitle && head.endsWith('\n') ? head : `### ${oneLine(title)}\n\n`
  return heading + ('items' in part ? mergeItems(rest, part.items) : part.answer.trim())
}

function titleOf(part: DraftGroup | DraftQuestion): string {
  return 'items' in part ? part.title : part.question
}

function items(text: string): Written<string>[] {
  return cutAtItems(text)
    .slice(1)
    .map(({ start = '', text }) => ({ value: text.slice(start.length).trim(), ...shape(text) }))
}

function groups(text: string): Written<DraftGroup>[] {
  return parts(text).map(({ start = '', text }) => ({
    value: { title: start, items: items(cutHead(text).rest).map(({ value }) => value) },
    ...shape(text),
  }))
}

function questions(text: string): Written<DraftQuestion>[] {
  return parts(text).map(({ start = '', text }) => ({
    value: { question: start, answer: cutHead(text).rest.trim() },
    ...shape(text),
  }))
}

function parts(text: string): Cut[] {
  return cutAtHeadings(text, 3).slice(1)
}

// What stands before the first heading or item is not shown, and stays.
function lead([first]: Cut[]): string {
  const text = first?.text ?? ''
  return text === '' || text.endsWith('\n') ? text : `${text}\n\n`
}

/** Cuts a text behind its first line and the empty lines below it. */
export function cutHead(text: string): { head: string; rest: string } {
  const head = /^[^\n]*(?:\n[ \t]*(?=\n|$))*\n?/.exec(text)?.[0] ?? ''
  return { head, rest: text.slice(head.length) }
}

function shape(text: string) {
  const trimmed = text.trimEnd()
  return { text: trimmed, gap: text.slice(trimmed.length) }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
