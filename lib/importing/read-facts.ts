import { fittingVerdicts } from '../content/growth'
import type { AiVerdict, EducationLevel, GrowthVerdict } from '../content/schema/role'
import type { RoleDraft } from '../editing/role-source'
import { type Block, withoutStart } from './block'
import { isSaidBy } from './is-said-by'
import { type Label, recognizeLabel, splitLabel } from './recognize-label'
import { tidyInline } from './tidy-inline'
import { writeInline } from './write-inline'

interface Head {
  facts: NonNullable<RoleDraft['glance']>
  category?: string
  aliases?: string[]
  soc?: string
  /** Paragraphs that introduce the role. */
  introduction: Block[]
  /** What has no place. */
  rest: Block[]
  /** Labels in other words than the names of the fields. */
  labels: string[]
  /** What was read out of words: the level of education, years, verdicts. */
  guessed: string[]
}

/** The most characters of a fact. */
export const LONGEST = 260
const EMPLOYERS = { most: 8, shortest: 2, longest: 60 }
const PARAGRAPH = 80

const EDUCATION: [RegExp, EducationLevel][] = [
  [/\b(no (formal|degree)|none)\b/i, 'none'],
  [/\bhigh school|\bged\b/i, 'high-school'],
  [/\bassociate/i, 'associate'],
  [/\bbachelor|\bb\.?s\.?n?\b|\bb\.?a\.?\b|\bundergraduate|\bcollege degree/i, 'bachelor'],
  [/\bmaster|\bm\.?b\.?a\b/i, 'master'],
  [/\bdoctor|\bph\.?d|\bj\.?d\b|\bm\.?d\b/i, 'doctoral'],
  [/\bcertificate|\bvocational|\btrade school|\bapprentice/i, 'certificate'],
]
const GROWTH: [RegExp, GrowthVerdict][] = [
  [/much faster/i, 'much-faster'],
  [/\bslower|little or no/i, 'slower'],
  [/\bfaster/i, 'faster'],
  [/\bdeclin|\bshrink|\bdecreas/i, 'declining'],
  [/\baverage/i, 'average'],
]
const AI: [RegExp, AiVerdict][] = [
  [/strong(ly)? tailwind/i, 'strong-tailwind'],
  [/strong(ly)? headwind/i, 'strong-headwind'],
  [/tailwind/i, 'tailwind'],
  [/headwind/i, 'headwind'],
  [/\bmixed|\bneutral|\bmoderate/i, 'mixed'],
]

/** Reads what stands before the first section: facts with their labels on the same line or the line before, and an introduction. */
export function readFacts(blocks: readonly Block[], isFree: (title: string) => boolean): Head {
  const head: Head = { facts: {}, introduction: [], rest: [], labels: [], guessed: [] }
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    const split = splitLabel(block.text)
    const label = block.kind === 'item' && !split ? undefined : recognizeLabel(split?.label ?? block.text)
    if (label === undefined || label === 'title' || label === 'updated') {
      const isParagraph =
        block.kind === 'text' && (block.text.length >= PARAGRAPH || /[.!]$/.test(block.text)) && !split
      ;(isParagraph ? head.introduction : head.rest).push(block)
      continue
    }
    const values = split ? [valueIn(block, split.valueStart)] : valuesBelow(blocks.slice(index + 1))
    const isTaken = values.length > 0 && take(head, label, values, isFree)
    const written = split?.label ?? block.text
    if (!isTaken) head.rest.push(block, ...(split ? [] : values))
    else if (!isSaidBy(written, label)) head.labels.push(written)
    if (!split) index += values.length
  }
  return head
}

function valueIn(block: Block, start: number): Block {
  return { ...block, inline: tidyInline(withoutStart(block.inline, start)), text: block.text.slice(start) }
}

function isListed({ gap, text }: Block, first: Block): boolean {
  return !gap && Math.max(text.length, first.text.length) <= EMPLOYERS.longest
}

/** The value of a label on a line of its own: the next line, or a list, be it of short lines without a gap. */
function valuesBelow(blocks: readonly Block[]): Block[] {
  const [first] = blocks
  const isLabel = ({ text }: Block) => recognizeLabel(splitLabel(text)?.label ?? text) !== undefined
  if (!first || isLabel(first) || first.kind === 'heading') return []
  const end = blocks.findIndex(
    (block, index) =>
      index > 0 && (isLabel(block) || block.kind !== first.kind || (first.kind === 'text' && !isListed(block, first))),
  )
  return blocks.slice(0, end === -1 ? undefined : end)
}

/** Returns false where the value does not fit the field. */
function take(head: Head, label: Label, values: Block[], isFree: (title: string) => boolean): boolean {
  const plain = values.map(({ text }) => text).join(', ')
  const text = values.map(({ inline }) => writeInline(inline)).join(values.length > 1 ? '; ' : '')
  switch (label) {
    case 'category':
      head.category = plain
      return false
    case 'aliases': {
      if (head.aliases) return false
      const named = [...new Set(listIn(plain))]
      head.aliases = named.filter((alias) => alias.length >= 2 && alias.length <= 80 && isFree(alias))
      return head.aliases.length === listIn(plain).length
    }
    case 'soc':
      head.soc = /\b\d\d-\d{4}\b/.exec(plain)?.[0] ?? head.soc
      return false
    case 'employers':
      return takeEmployers(head, values)
    default:
      if (text.length > LONGEST || head.facts[label as 'growth']) return false
      Object.assign(head.facts, { [label]: { text, basis: 'editorial', ...detailsOf(label, plain, head.guessed) } })
      return true
  }
}

function listIn(text: string): string[] {
  return text.split(/\s*[,;|•]\s*/).filter((name) => name !== '')
}

function takeEmployers({ facts }: Head, values: Block[]): boolean {
  const list = values
    .flatMap(({ text }) => listIn(text))
    .map((name) => name.replace(/^and\s+(?=\S)/i, '').replace(/\.$/, ''))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  const fits = list.every(({ length }) => length >= EMPLOYERS.shortest && length <= EMPLOYERS.longest)
  if (!fits || list.length > EMPLOYERS.most || facts.employers) return false
  facts.employers = { list, basis: 'editorial' }
  return true
}

/** Returns the parts of a fact that are read out of its words, and notes each as guessed. */
export function detailsOf(label: Label, text: string, guessed: string[]): Record<string, unknown> {
  const note = (key: string, value: unknown) => {
    if (value === undefined) return {}
    guessed.push(`glance.${label}.${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
    return { [key]: value }
  }
  const through = Number(/\b20[23]\d\b/.exec(text)?.[0])
  if (label === 'education') return note('level', firstOf(EDUCATION, text))
  if (label === 'experience') return note('years', yearsIn(text))
  if (label === 'growth') return note('verdict', firstOf(GROWTH, text) ?? verdictOfPercent(text))
  if (label !== 'aiImpact') return {}
  return { ...note('verdict', firstOf(AI, text)), ...(through >= 2026 ? note('through', through) : {}) }
}

function firstOf<Value>(forms: readonly [RegExp, Value][], text: string): Value | undefined {
  const found = forms.flatMap(([form, value]) => {
    const at = form.exec(text)?.index
    return at === undefined ? [] : [{ at, value }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.value
}

function yearsIn(text: string): number[] | undefined {
  const [, from, to] = /\b(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})\b/.exec(text) ?? []
  if (from && to && Number(from) < Number(to) && Number(to) <= 40) return [Number(from), Number(to)]
  const [, least] = /\b(\d{1,2})\s*(?:\+|or more|years?|yrs?)/i.exec(text) ?? []
  if (least && Number(least) > 0 && Number(least) <= 40) return [Number(least)]
  return /\b(no|none|not required|entry[- ]level)\b/i.test(text) ? [0, 1] : undefined
}

function verdictOfPercent(text: string): GrowthVerdict | undefined {
  const percent = /(-|–|−)?(\d+(?:\.\d+)?)\s*(?:%|percent)/.exec(text)
  return percent ? fittingVerdicts(Number(percent[2]) * (percent[1] ? -1 : 1))[0] : undefined
}
