import type { PhrasingContent } from 'mdast'
import type { DraftGroup, DraftQuestion } from '../editing/role-source'
import { plural } from '../format'
import { type Block, blocksOf, withoutStart } from './block'
import { foldItems } from './fold-items'
import { recognizeHeading } from './recognize-heading'
import { splitLabel } from './recognize-label'
import { isRequirement } from './requirement'
import { sentenceCase } from './sentence-case'
import { sentencesOf } from './sentences-of'
import { tidyInline } from './tidy-inline'
import { writeBlocks } from './write-blocks'
import { writeInline } from './write-inline'

/** What of a section fits its form, and what does not. */
export interface Read<Part> {
  part: Part
  rest: Block[]
  guessed: string[]
}

const MOST_DUTIES = 14
/** A paragraph longer than this is no item. */
const LONGEST_ITEM = 300
const LONGEST_LABEL = 60
const LONGEST_QUESTION = 200
const ASKS =
  /^(q[.:]|who|what|when|where|why|how|which|is|are|do|does|can|could|should|will|would|did|has|have|am|may)\b/i

interface ReadItems extends Read<string[]> {
  /** Items that ask for something and are no duties. */
  asked: Block[]
}

/** Reads a list of duties: its items; without any, its lines; without those, the sentences of its paragraph. */
export function readItems(blocks: readonly Block[]): ReadItems {
  const folded = foldItems(blocks)
  const marked = folded.filter(({ kind }) => kind === 'item')
  const lines = folded.filter(({ kind }) => kind === 'text')
  const isProse =
    marked.length === 0 && lines.some(({ text }) => text.length > LONGEST_ITEM || sentencesOf(text).length > 1)
  const all = marked.length > 0 ? marked : isProse ? lines.flatMap(itemsOfProse) : lines
  const asked = all
    .filter(({ text }) => isRequirement(text))
    .map((item): Block => ({ ...item, kind: 'item', depth: 1 }))
  const items = all.filter(({ text }) => !isRequirement(text))
  const rest = folded.filter((block) => block.kind === 'heading' || (marked.length > 0 && block.kind === 'text'))
  const guessed = isProse ? ['duties: from the sentences of a paragraph; begin each with a verb'] : []
  const tooMany = items.length - MOST_DUTIES
  if (asked.length > 0) guessed.push(`qualifications: ${plural(asked.length, 'line')} that stood among the duties`)
  if (tooMany > 0) guessed.push(`duties: the first ${MOST_DUTIES} of ${items.length}; join some or choose`)
  return {
    part: items.slice(0, MOST_DUTIES).map(writeItem),
    rest: [...rest, ...items.slice(MOST_DUTIES).map((item): Block => ({ ...item, kind: 'item', depth: 1 }))],
    guessed,
    asked,
  }
}

function itemsOfProse({ text }: Block): Block[] {
  return sentencesOf(text).flatMap((value) => blocksOf('item', 1, [{ type: 'text', value }]))
}

// An item has no semicolon at its end, and no period, unless it is several sentences.
function writeItem({ inline, text }: Block): string {
  const written = writeInline(inline).replace(/\s*;$/, '')
  return /[^.]\.$/.test(written) && !/[.!?]\s/.test(text) ? written.slice(0, -1) : written
}

/** Reads groups of items: below headings, below lines such as “Education:”, or behind them. */
export function readGroups(blocks: readonly Block[], title: string): Read<DraftGroup[]> {
  const folded = foldItems(blocks)
  const groups: DraftGroup[] = []
  const guessed: string[] = []
  const add = (inline: readonly PhrasingContent[], text: string) => {
    if (groups.length === 0) {
      groups.push({ title: 'Requirements', items: [] })
      guessed.push('qualifications: items without a group stand under “Requirements”')
    }
    groups.at(-1)?.items.push(writeItem({ inline, text } as Block))
  }
  const open = (text: string) =>
    groups.push({ title: writeInline([{ type: 'text', value: sentenceCase(text.replace(/[\s:]+$/, '')) }]), items: [] })
  for (const [index, block] of folded.entries()) {
    const isLabel = block.kind === 'heading' || isGroupLabel(block, folded[index + 1], title)
    const split = block.kind === 'text' && !isLabel ? splitLabel(block.text) : undefined
    if (isLabel) open(block.text)
    else if (split && recognizeHeading(split.label, title)) {
      open(split.label)
      add(tidyInline(withoutStart(block.inline, split.valueStart)), block.text.slice(split.valueStart))
    } else add(block.inline, block.text)
  }
  return { part: groups, rest: [], guessed }
}

function isGroupLabel({ kind, text, gap, strong }: Block, next: Block | undefined, title: string): boolean {
  if (kind !== 'text' || !next || text.length > LONGEST_LABEL || /[.!?;,]$/.test(text)) return false
  if (text.endsWith(':') || strong || next.kind === 'item') return true
  const isShort = text.split(' ').length <= 4
  return (
    isShort && ((gap && !next.gap) || (recognizeHeading(text, title) !== undefined && next.text.length > text.length))
  )
}

/** Reads questions and the answers below them or behind them. */
export function readQuestions(blocks: readonly Block[]): Read<DraftQuestion[]> {
  const found: { question: string; answer: Block[] }[] = []
  const rest: Block[] = []
  const guessed: string[] = []
  for (const block of blocks) {
    const bare = withoutLetter(block, /^q(?:uestion)?(?: ?\d+)?[.:)]\s+/i)
    const end = endOfQuestion(bare)
    if (end !== undefined || block.kind === 'heading') {
      if (end === undefined) guessed.push(`questions: “${bare.text}” is no question yet`)
      const question = end === undefined ? `${bare.text}?` : bare.text.slice(0, end)
      const behind = tidyInline(withoutStart(bare.inline, end ?? bare.text.length))
      found.push({
        question: writeInline([{ type: 'text', value: question }]),
        answer: blocksOf('text', 0, behind),
      })
    } else if (found.length === 0) rest.push(block)
    else found.at(-1)?.answer.push(withoutLetter(block, /^a(?:nswer)?[.:)]\s+/i))
  }
  return {
    part: found.map(({ question, answer }) => ({ question, answer: writeBlocks(answer, { headings: false }) })),
    rest,
    guessed,
  }
}

/** Parts what stands outside of any section of questions into questions with the one paragraph below each, and the rest. */
export function looseQuestions(blocks: readonly Block[], title: string): { asked: Block[]; rest: Block[] } {
  const asked = new Set<Block>()
  for (const [index, block] of blocks.entries()) {
    const answer = blocks[index + 1]
    const isAsked = block.kind !== 'item' && ASKS.test(block.text) && endOfQuestion(block) === block.text.length
    if (!isAsked || answer?.kind !== 'text' || answer.text.endsWith('?') || recognizeHeading(block.text, title))
      continue
    asked.add(block).add(answer)
  }
  // One alone may be “Are you ready to join us?”.
  const few = asked.size < 4
  return { asked: few ? [] : [...asked], rest: few ? [...blocks] : blocks.filter((block) => !asked.has(block)) }
}

function withoutLetter(block: Block, form: RegExp): Block {
  const length = form.exec(block.text)?.[0].length ?? 0
  return length === 0
    ? block
    : { ...block, text: block.text.slice(length), inline: tidyInline(withoutStart(block.inline, length)) }
}

/** Returns where the question ends that a block is or begins with. */
function endOfQuestion({ kind, text, strong, numbered }: Block): number | undefined {
  if (kind === 'item' && !numbered) return undefined
  if (text.endsWith('?') && text.length <= LONGEST_QUESTION && !/[.!?]\s/.test(text)) return text.length
  const [question] = /^.{5,200}?\?(?=\s)/.exec(text) ?? []
  return question && !strong && ASKS.test(text) ? question.length : undefined
}
