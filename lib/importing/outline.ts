import type { Block } from './block'
import { isAbove, isFact, isFactLabel, isField, isTitleLine, mayHead, runInHeading } from './heading-shape'
import { isFurniture } from './recognize-furniture'
import { type Meaning, recognizeHeading, type SectionName } from './recognize-heading'

export type PartName = SectionName | 'head' | 'glance' | 'elsewhere'

export interface Outline {
  /** The blocks of each part, in their order. Headings in them are of groups, questions and parts of a section. */
  parts: Map<PartName, Block[]>
  /** Headings that opened a part and stand in none. */
  headings: { text: string; opened: PartName }[]
}

/** Cuts a document at the headings that are known, marked as such or not. */
export function outline(blocks: readonly Block[], title: string): Outline {
  const outliner = new Outliner(title)
  for (const [index, block] of blocks.entries()) outliner.add(block, blocks[index - 1], blocks[index + 1])
  return outliner
}

class Outliner implements Outline {
  readonly parts: Outline['parts'] = new Map()
  readonly headings: Outline['headings'] = []
  private open: PartName = 'head'
  /** The level of the heading that opened the part; 0 when it is not marked as one. */
  private depth = 0
  /** Whether the list of duties is in groups. */
  private isGrouped = false

  constructor(private readonly title: string) {}

  add(block: Block, before: Block | undefined, next: Block | undefined) {
    const { open } = this
    // “Qualifications / What we offer” looks like a way back to the home page.
    const meaning = mayHead(block) ? recognizeHeading(block.text, this.title) : undefined
    if (block.kind === 'text' && isFurniture(block.text) && (meaning?.opens ?? 'elsewhere') === 'elsewhere')
      return this.put(block, 'elsewhere')
    // Below “Job description” a form has its fields first.
    if (open === 'overview' && !this.parts.has('overview') && (isField(block) || isFact(block)))
      return this.put(block, 'head')
    if ((open === 'head' || open === 'glance') && isFactLabel(block, next)) return this.put(block)

    const isMarked = block.kind === 'heading'
    const isDeeper = isMarked && this.depth > 0 && block.depth > this.depth
    if (open === 'questions' && block.text.endsWith('?') && (!isMarked || isDeeper || !meaning)) return this.put(block)

    const runIn = ['glance', 'letter', 'questions'].includes(open) ? undefined : runInHeading(block, this.title)
    if (runIn?.meaning.opens === 'elsewhere') return this.put(block, 'elsewhere')
    // “Hours: full-time” among the fields of a form is no part of a section that has not begun.
    if (runIn?.meaning.opens === 'overview' && open === 'head' && isPart(runIn.meaning) && isField(block))
      return this.put(block)
    if (runIn) {
      this.begin(runIn.meaning, runIn.heading)
      return this.put(runIn.content)
    }
    if (meaning && !this.isInside(meaning, isDeeper, next)) return this.begin(meaning, block, next)
    const isTitled = (open === 'overview' || open === 'outlook') && isTitleLine(block, before, next)
    if (isMarked || meaning || (mayHead(block) && (isAbove(block, next) || isTitled)))
      return this.addUnknown(block, isDeeper || meaning !== undefined)
    return this.put(block)
  }

  /** Whether a known heading does not leave the section that is open. */
  private isInside(meaning: Meaning, isDeeper: boolean, next: Block | undefined): boolean {
    const { open } = this
    if (meaning.opens === open) return isDeeper || (!isPart(meaning) && open !== 'elsewhere' && this.parts.has(open))
    return isPart(meaning) && (isDeeper || (open === 'qualifications' && next?.kind === 'item'))
  }

  private put(block: Block, name = this.open) {
    const part = this.parts.get(name)
    if (part) part.push(block)
    else this.parts.set(name, [block])
  }

  private begin(meaning: Meaning, block: Block, next?: Block) {
    const depth = block.kind === 'heading' ? block.depth : 0
    const isInner = isPart(meaning) && !this.holdsGroups(meaning, block, next)
    // A group of an open section is inside of it; one on its own opens the section, as if by a heading above.
    if (meaning.opens !== this.open || !isPart(meaning)) this.depth = isInner && depth > 1 ? depth - 1 : depth
    this.open = meaning.opens
    this.isGrouped = false
    if (isInner || meaning.opens === 'elsewhere') this.put({ ...block, kind: 'heading' })
    else this.headings.push({ text: block.text, opened: this.open })
  }

  /** Whether a heading such as “Knowledge, Skills and Abilities” opens all qualifications: with groups below it. */
  private holdsGroups(meaning: Meaning, block: Block, next: Block | undefined): boolean {
    if (!('group' in meaning) || !next || this.parts.has('qualifications')) return false
    if (block.kind === 'heading' && next.kind === 'heading') return next.depth > block.depth
    const below = mayHead(next) ? recognizeHeading(next.text, this.title) : runInHeading(next, this.title)?.meaning
    return below !== undefined && 'group' in below
  }

  /** Adds a heading that names no section: one inside of the open section, or the beginning of what has no place. */
  private addUnknown(block: Block, isDeeper: boolean) {
    const { open } = this
    const isMarked = block.kind === 'heading'
    if (!isMarked && ['head', 'glance', 'letter', 'questions', 'elsewhere'].includes(open)) return this.put(block)
    if (open === 'duties') {
      // A list in groups has the heading of the first at its beginning.
      this.isGrouped ||= !this.parts.has('duties')
      if (!isDeeper && !this.isGrouped) this.open = 'elsewhere'
    } else if (open === 'head') this.open = 'overview'
    else if (isMarked && !isDeeper && this.depth > 0) {
      this.open = 'elsewhere'
      this.depth = block.depth
    }
    return this.put({ ...block, kind: 'heading' })
  }
}

function isPart(meaning: Meaning): boolean {
  return 'group' in meaning || 'part' in meaning
}
