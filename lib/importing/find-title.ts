import type { Block } from './block'
import { isFurniture } from './recognize-furniture'
import { recognizeHeading } from './recognize-heading'
import { recognizeLabel, splitLabel } from './recognize-label'

interface FoundTitle {
  title: string
  /** Indexes of the blocks that hold it. */
  taken: number[]
  /** Why it is thought to be the title; undefined when the document says so. */
  guess: string | undefined
}

interface Known {
  /** Whether people are employed under a title, as far as one knows. */
  isTitle: (text: string) => boolean
  isCategory: (text: string) => boolean
}

const LIMITS = { min: 2, max: 80 }
/** A title stands among the first lines. */
const SEARCHED = 20
const PARAGRAPH = 120
const SURE = 5
const AROUND = [
  /^(?:sample |example )?(?:job|position|role) (?:description|profile|title)(?: for)?(?: (?:an?|the))?\s*[:|–—-]?\s+/i,
  /\s*[-–—:|,]?\s*\(?(?:sample |example )?(?:job|position|role|career) (?:description|profile|posting|overview|guide)s?(?: (?:template|sample|example))?\)?(?:\s*[|–—-]\s.*)?$/i,
  /\s*\((?:[mwfdx]\s*[/|]\s*){1,3}[mwfdx]\)\s*$/i,
  /\s*(?:[-–—|,]\s*(?:full|part)[- ]time|\((?:(?:full|part)[- ]time|temporary|seasonal|contract|remote|hybrid|prn|per diem)\))\s*$/i,
]
const ABOUT = /^about (?:the|an?|being an?) (.+?)(?: role| job| position| career)$/i
const IN_HEADINGS = [
  ABOUT,
  /^what (?:does|do|is) an? ((?:\S+ ){0,4}\S+?)(?: do)?\??$/i,
  /^(?:role|duties|responsibilities|skills|qualifications|outlook|career outlook)(?: and \w+)? (?:of|for) (?:an? |the )?(.+)$/i,
  /^(.+?)(?:’s|'s)? (?:job |role )?(?:duties|responsibilities|qualifications|requirements|career outlook|job outlook|faqs?|cover letter)\b.*$/i,
]

/** What titles of roles do not hold: other labels, addresses, codes. */
const IS_ODD = /[:;@\\_]|\d{2}/
const NO_TITLE =
  /^(the|this|an?|your|our|key|core|main|job|role|sample|example|common|cover|general|required|preferred)\b|\b(and|or|of)$/i

/** Returns the title of the role that a document describes, without “Job Description” and the like around it. */
export function findTitle(blocks: readonly Block[], fileName: string, known: Known): FoundTitle {
  const labelled = labelledTitle(blocks)
  if (labelled) return labelled
  const scored = candidates(blocks)
    .map((index) => ({ index, title: cleanTitle(blocks[index]?.text ?? ''), score: score(blocks, index, known) }))
    .filter(({ title }) => isPossible(title) && !ABOUT.test(title))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const [best] = scored
  if (best && best.score >= SURE) {
    const guess = IS_ODD.test(best.title) ? 'from a line that holds more than a title' : undefined
    return { title: best.title, taken: [best.index], guess }
  }
  const inHeading = titleInHeading(blocks, known)
  if (inHeading) return { title: inHeading, taken: [], guess: 'from a heading' }
  if (best && best.score > 0) return { title: best.title, taken: [best.index], guess: 'the first line that may be one' }
  const fromFile = cleanTitle(
    fileName
      .replace(/\.\w+$/, '')
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  )
  return {
    title: isPossible(fromFile) ? inTitleCase(fromFile) : 'Untitled role',
    taken: [],
    guess: 'from the name of the file',
  }
}

/** Whether a line names the role again, be it with terms of employment behind it. */
export function isSameTitle(text: string, title: string): boolean {
  return cleanTitle(text).toLowerCase() === title.toLowerCase()
}

function labelledTitle(blocks: readonly Block[]): FoundTitle | undefined {
  for (const [index, { text }] of blocks.slice(0, SEARCHED).entries()) {
    const split = splitLabel(text)
    if (recognizeLabel(split?.label ?? text) !== 'title') continue
    const value = split ? text.slice(split.valueStart) : (blocks[index + 1]?.text ?? '')
    // Columns that were typed: “Title: | Welder | Grade: | 14”.
    const [title = '', ...others] = value
      .split(/\s*[|\t]\s*/)
      .map(cleanTitle)
      .filter((part) => part !== '')
    const guess = others.length > 0 || IS_ODD.test(title) ? 'from a line that holds more than a title' : undefined
    if (isPossible(title)) return { title, taken: split ? [index] : [index, index + 1], guess }
  }
  return undefined
}

function candidates(blocks: readonly Block[]): number[] {
  const head = blocks.slice(0, SEARCHED)
  const end = head.findIndex(
    ({ kind, text }) =>
      kind === 'item' ||
      text.length >= PARAGRAPH ||
      (recognizeLabel(text) ?? 'updated') !== 'updated' ||
      (recognizeHeading(text, '') !== undefined && cleanTitle(text) === text),
  )
  const first = [...head.keys()].slice(0, end === -1 ? undefined : end)
  // A page may have its navigation before its title.
  const largest = blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1)
  return [...new Set([...first, ...(largest === -1 ? [] : [largest])])].filter(
    (index) => !isFurniture(blocks[index]?.text ?? '') && !isLabelled(blocks[index]?.text ?? ''),
  )
}

/** Whether a text is a fact behind its label, such as “Category: Healthcare”. */
function isLabelled(text: string): boolean {
  return recognizeLabel(splitLabel(text)?.label ?? '') !== undefined
}

function score(blocks: readonly Block[], index: number, { isTitle, isCategory }: Known): number {
  const block = blocks[index]
  if (!block || /[.!?;,]$/.test(block.text) || /[@/\\]|\d{3}/.test(block.text)) return 0
  const title = cleanTitle(block.text)
  const later = blocks.slice(index + 1).filter(({ text }) => text.toLowerCase().includes(title.toLowerCase()))
  const next = blocks[index + 1]
  return [
    block.kind === 'heading' ? (block.depth === 1 ? 5 : 2) : block.strong ? 2 : 1,
    isTitle(title) ? 5 : 0,
    index === 0 ? 2 : 0,
    title === block.text ? 0 : 4,
    next && /^(last )?updated\b/i.test(next.text) ? 4 : 0,
    Math.min(later.length, 3),
    isCategory(block.text) ? -8 : 0,
    title.split(/\s+/).length > 7 ? -4 : 0,
  ].reduce((sum, points) => sum + points, 0)
}

function titleInHeading(blocks: readonly Block[], { isTitle }: Known): string | undefined {
  const found = blocks
    .filter(({ kind, text }) => kind !== 'item' && text.length <= LIMITS.max)
    .flatMap(({ text }) => IN_HEADINGS.flatMap((form) => form.exec(text)?.[1] ?? []))
    .filter((title) => isPossible(title) && !NO_TITLE.test(title) && recognizeHeading(title, '') === undefined)
  const title = found.find(isTitle) ?? found.find((text) => /^\p{Lu}/u.test(text))
  return title === undefined ? undefined : inTitleCase(title)
}

function cleanTitle(text: string): string {
  const bare = AROUND.reduce((title, form) => title.replace(form, ''), text.replace(/\s+/g, ' ').trim())
    .replace(/[\s:|–—-]+$/, '')
    .trim()
  return /\p{Ll}/u.test(bare) || bare.length < 6 ? bare : inTitleCase(bare.toLowerCase())
}

function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])(?!(?:and|of|the|in|for|to)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function isPossible(title: string): boolean {
  return title.length >= LIMITS.min && title.length <= LIMITS.max && /\p{L}{2}/u.test(title)
}
