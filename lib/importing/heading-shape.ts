import { type Block, withoutStart } from './block'
import { type Meaning, recognizeHeading } from './recognize-heading'
import { recognizeLabel, splitLabel } from './recognize-label'
import { tidyInline } from './tidy-inline'

/** In characters; what is longer is no such line. */
const LONGEST = { heading: 100, numbered: 60, field: 80, titleLine: 60 }

/** Whether a block can be a heading by its form. */
export function mayHead({ kind, text, numbered }: Block): boolean {
  if (kind === 'item') return numbered && text.length <= LONGEST.numbered
  return kind === 'heading' || (text.length <= LONGEST.heading && !/[.!;,]$/.test(text) && !splitLabel(text))
}

/** Whether a line without markup stands above what follows as headings do: in bold, or before a list. */
export function isAbove({ kind, strong, text }: Block, next: Block | undefined): boolean {
  // “In this role you:” leads into a list and names nothing.
  return kind === 'text' && (strong || (next?.kind === 'item' && !/\byou( will)?:$/i.test(text)))
}

/** Whether a block is a short line without a period between paragraphs. */
export function isTitleLine({ kind, text, gap }: Block, before: Block | undefined, next: Block | undefined): boolean {
  const isApart = gap || /[.!?]$/.test(before?.text ?? '')
  const isShort = kind === 'text' && isApart && text.length <= LONGEST.titleLine && /^\p{Lu}.*[^:]$/u.test(text)
  return isShort && next?.kind === 'text' && next.text.length > text.length && /[.!?]$/.test(next.text)
}

/** Whether a block is a line such as “Department: Front office”. */
export function isField({ kind, text }: Block): boolean {
  return kind === 'text' && text.length <= LONGEST.field && splitLabel(text) !== undefined
}

/** Whether a block is a fact with its label, however long. */
export function isFact({ kind, text }: Block): boolean {
  const split = kind === 'text' ? splitLabel(text) : undefined
  return split !== undefined && recognizeLabel(split.label) !== undefined
}

/** Whether a block is the label of a fact. “Education” above one line is; above a list it is a group of qualifications. */
export function isFactLabel({ kind, text }: Block, next: Block | undefined): boolean {
  if (kind === 'item') return false
  const split = splitLabel(text)
  const label = recognizeLabel(split?.label ?? text)
  return label !== undefined && (split !== undefined || label === 'employers' || next?.kind === 'text')
}

/** Parts a line such as “Job summary: The welder ...” into heading and content; undefined when no heading is known in it. */
export function runInHeading(
  block: Block,
  title: string,
): { meaning: Meaning; heading: Block; content: Block } | undefined {
  const found = block.kind === 'text' ? splitLabel(block.text) : undefined
  const meaning = found && recognizeHeading(found.label, title)
  if (!found || !meaning) return undefined
  const { label, valueStart } = found
  const inline = tidyInline(withoutStart(block.inline, valueStart))
  return {
    meaning,
    heading: { ...block, kind: 'heading', text: label, inline: [{ type: 'text', value: label }], strong: false },
    content: { ...block, inline, text: block.text.slice(valueStart), gap: false, strong: false },
  }
}
