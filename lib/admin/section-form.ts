import { isDeepStrictEqual } from 'node:util'
import { LEFT_OVER } from '../content/left-over'
import type { SectionRule } from '../content/sections'
import { type Cut, cutAtHeadings } from './cut-text'
import { cutHead, mergeValue, readValue, type SectionValue } from './section-value'

/** The sections of a body by id, as the form shows them. */
export type SectionForm = Record<string, SectionValue>

/** The field that holds sections of which the form knows nothing. */
export const OTHER_SECTIONS = 'other'

/** Returns the sections of a body. */
export function readSectionForm(body: string, rules: readonly SectionRule[]): SectionForm {
  const cuts = cutAtHeadings(body, 2)
  const known = rules.map(({ id, title, form }) => {
    const cut = cuts.find(({ start }) => start === title)
    return [id, readValue(form, cut ? cutHead(cut.text).rest : '')]
  })
  const other = unknownCuts(cuts, rules).map(({ text }) => text)
  return { ...Object.fromEntries(known), ...(other.length > 0 ? { [OTHER_SECTIONS]: other.join('').trim() } : {}) }
}

/** Returns a body with new sections; what has not changed in it stays as it was written. */
export function mergeSectionForm(body: string, rules: readonly SectionRule[], next: SectionForm): string {
  const cuts = cutAtHeadings(body, 2)
  const former = readSectionForm(body, rules)
  rules.forEach((rule, index) => {
    const value = next[rule.id]
    if (value === undefined || isDeepStrictEqual(value, former[rule.id])) return
    const cut = cuts.find(({ start }) => start === rule.title)
    if (cut) cut.text = mergeSection(cut.text, rule, value)
    else insert(cuts, rules.slice(index + 1), `## ${rule.title}\n\n${mergeValue(rule.form, '', value)}\n`)
  })
  const other = String(next[OTHER_SECTIONS] ?? '').trim()
  const merged = () => cuts.map(({ text }) => text).join('')
  if (other === (former[OTHER_SECTIONS] ?? '')) return merged()
  replaceOther(cuts, unknownCuts(cuts, rules), other)
  // What stood last may be gone, and the file ends as it did all the same.
  return merged().trimEnd() + body.slice(body.trimEnd().length)
}

function mergeSection(text: string, { form }: SectionRule, value: SectionValue): string {
  const { head, rest } = cutHead(text)
  const content = rest.trimEnd()
  const merged = mergeValue(form, content, value)
  if (content !== '') return head + merged + rest.slice(content.length)
  return `${head.trimEnd()}\n\n${merged}\n${head.endsWith('\n\n') ? '\n' : ''}`
}

// Before the first of the sections that follow it, else at the end. What is left over is last, and all below it belongs to it.
function insert(cuts: Cut[], later: readonly SectionRule[], text: string) {
  const at = cuts.findIndex(({ start }) => start === LEFT_OVER || later.some(({ title }) => title === start))
  const last = cuts.at(-1)
  if (at >= 0) cuts.splice(at, 0, { start: undefined, text: `${text}\n` })
  else if (last) last.text = `${last.text.trimEnd()}\n\n${text}`
}

function replaceOther(cuts: Cut[], unknown: Cut[], text: string) {
  const last = unknown.at(-1)
  for (const cut of unknown) cut.text = ''
  if (text === '') return
  if (last) last.text = `${text}\n\n`
  else insert(cuts, [], `${text}\n`)
}

function unknownCuts(cuts: Cut[], rules: readonly SectionRule[]): Cut[] {
  const first = (cut: Cut) => cuts.find(({ start }) => start === cut.start) === cut
  return cuts.slice(1).filter((cut) => !(rules.some(({ title }) => title === cut.start) && first(cut)))
}
