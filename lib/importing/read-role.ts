import { GUIDE_SECTIONS, PROFILE_SECTIONS } from '../content/sections'
import type { DraftSections, RoleDraft } from '../editing/role-source'
import type { Block } from './block'
import { findTitle, isSameTitle } from './find-title'
import { isSaidBy } from './is-said-by'
import { kindOf } from './kind-of'
import { type Outline, outline, type PartName } from './outline'
import { partVoice } from './part-voice'
import type { Document } from './read-document'
import { readFacts } from './read-facts'
import { splitProse, takeSummary } from './read-prose'
import { looseQuestions, type Read, readGroups, readItems, readQuestions } from './read-sections'
import { sentencesOf } from './sentences-of'
import { statedFacts } from './stated-facts'
import { writeBlocks, writeLetter } from './write-blocks'
import { writeLeftOver } from './write-left-over'

/** What a document says of a role, and how one came to it. */
export interface ReadRole {
  title: string
  kind: RoleDraft['kind']
  /** As the document names it, if it does. */
  category: string | undefined
  fields: Partial<Pick<RoleDraft, 'summary' | 'soc' | 'aliases' | 'glance' | 'toDo' | 'sections' | 'leftOver'>>
  /** What was read out of words or taken for something, a line each. */
  guessed: string[]
  /** How many lines and paragraphs have no place. */
  leftOver: number
}

interface Options {
  /** Without it, the document tells. */
  title?: string | undefined
  /** Without it, the document tells. */
  kind: RoleDraft['kind'] | undefined
  fileName: string
  isTitle: (text: string) => boolean
  isCategory: (text: string) => boolean
  /** Whether no role has a title. */
  isFree: (title: string) => boolean
}

const SECTIONS: Record<RoleDraft['kind'], Partial<Record<PartName, string>>> = {
  guide: {
    ...Object.fromEntries(GUIDE_SECTIONS.map(({ id, title }) => [id, title])),
    fit: PROFILE_SECTIONS[3].title,
  },
  profile: {
    ...Object.fromEntries(GUIDE_SECTIONS.map(({ id, title }) => [id, title])),
    overview: PROFILE_SECTIONS[0].title,
    duties: PROFILE_SECTIONS[1].title,
    qualifications: PROFILE_SECTIONS[2].title,
    fit: PROFILE_SECTIONS[3].title,
  },
}
/** Parts that tell of the work; what one employer says to those who may apply is taken out of them. */
const ON_WORK: PartName[] = ['overview', 'duties', 'qualifications', 'fit', 'outlook']

/** Reads a role out of the blocks of a document. No word is dropped: what has no place is left over. */
export function readRole(
  { blocks, margins }: Document,
  { kind: wantedKind, title: wantedTitle, fileName, ...known }: Options,
): ReadRole {
  const found = findTitle(blocks, fileName, known)
  const { title, guess } = wantedTitle === undefined ? found : { title: wantedTitle, guess: undefined }
  const taken = wantedTitle === undefined || found.guess === undefined ? found.taken : []
  // What the document calls the role stands above and in its headings, whatever title was typed.
  const names = found.guess === undefined ? [...new Set([title, found.title])] : [title]
  const guessed = guess === undefined ? [] : [`title: “${title}”, ${guess}`]
  const isTitle = ({ kind, text, strong }: Block, index: number) =>
    taken.includes(index) || ((kind === 'heading' || strong) && names.some((name) => isSameTitle(text, name)))
  const [main = '', ...again] = blocks.filter(isTitle).map(({ text }) => text)
  const titled = [...(isSaidBy(main, `title ${title}`) ? [] : [main]), ...again]
  const cut = outline(
    blocks.flatMap((block, index) => (isTitle(block, index) ? [] : index < (taken[0] ?? 0) ? asText(block) : block)),
    names.join(' '),
  )
  const { parts } = cut
  const kind = wantedKind ?? kindOf(cut)
  const rest: Block[] = []
  const ofWork = (blocks: readonly Block[]) => {
    const { work, voice } = partVoice(blocks)
    rest.push(...voice)
    return work
  }
  const spoken = new Map(ON_WORK.map((name) => [name, ofWork(parts.get(name) ?? [])]))
  const part = (name: PartName) => spoken.get(name) ?? parts.get(name) ?? []
  const use = <Part>(read: Read<Part>): Part => {
    rest.push(...read.rest)
    guessed.push(...read.guessed)
    return read.part
  }

  const head = readFacts([...part('head'), ...part('glance')], known.isFree)
  const introduction = ofWork(head.introduction)
  const [said = ''] = rest.flatMap(({ text }) => sentencesOf(text))
  if (said !== '') guessed.push(`to be placed: what one employer says, such as “${said}”`)
  const fromHead = kind === 'guide' || part('overview').length > 0 ? introduction : []
  rest.push(...head.rest)
  guessed.push(...head.guessed)

  const running = [...introduction, ...part('overview')]
  const duties = readItems(part('duties'))
  const qualifications = [...duties.asked, ...part('qualifications')]
  const fit = part('fit')
  const prose = { running: [...running, ...fit], qualifications }
  const stated = statedFacts(prose, head.facts, guessed)
  const summary = takeSummary(running, fromHead.length > 0 || cut.headings.some(isSummary))
  const sections: DraftSections = {}
  const elsewhere = part('elsewhere')
  const loose = kind === 'guide' ? looseQuestions(elsewhere, title) : { asked: [], rest: elsewhere }
  if (kind === 'guide') {
    sections.duties = use(duties)
    sections.overview = writeBlocks([
      ...running,
      ...(fit.length > 0 ? [headingOf(PROFILE_SECTIONS[3].title), ...fit] : []),
    ])
    sections.qualifications = use(readGroups(qualifications, title))
    sections.outlook = writeBlocks(part('outlook'))
    sections.letter = writeLetter(part('letter'))
    sections.questions = use(readQuestions([...part('questions'), ...loose.asked]))
    if (loose.asked.length > 0) guessed.push('questions: some stood outside of a section of questions')
  } else {
    const { about, suits } = fit.length > 0 ? { about: running, suits: fit } : splitProse(running)
    if (fit.length === 0 && suits.length > 0) guessed.push('fit: the last paragraph speaks of it')
    sections.about = writeBlocks(about)
    sections.responsibilities = use(duties)
    sections.requirements = use(readGroups(qualifications, title))
    sections.fit = writeBlocks(suits)
    for (const name of ['outlook', 'letter', 'questions'] as const) {
      if (part(name).length > 0) rest.push(headingOf(SECTIONS.guide[name] ?? name), ...part(name))
    }
  }
  rest.push(...loose.rest, ...margins)
  const renamed = [...titled, ...renamedHeadings(cut, kind), ...head.labels]
  return {
    title,
    kind,
    category: head.category ?? [...head.rest, ...part('elsewhere')].flatMap(crumbsOf).find(known.isCategory),
    fields: {
      ...(summary && { summary }),
      ...(head.soc && { soc: head.soc }),
      ...(head.aliases && { aliases: head.aliases }),
      glance: { ...head.facts, ...stated },
      toDo: {
        ...(guess !== undefined && { title: `is this the title (${guess})?` }),
        ...Object.fromEntries(
          Object.keys(stated).map((fact) => [`glance.${fact}`, 'a sentence of the text; does it hold for the role?']),
        ),
      },
      sections,
      ...(rest.length + renamed.length > 0 && { leftOver: writeLeftOver(rest, renamed) }),
    },
    guessed,
    leftOver: rest.length,
  }
}

/** What is above the title belongs to the page or the file, and heads nothing. */
function asText(block: Block): Block {
  return block.kind === 'heading' ? { ...block, kind: 'text', depth: 0 } : block
}

/** Headings whose words the file does not repeat. */
function renamedHeadings({ headings, parts }: Outline, kind: RoleDraft['kind']): string[] {
  const opened = new Set<PartName>()
  const foreign: PartName[] = kind === 'guide' ? ['fit'] : ['outlook', 'letter', 'questions']
  return headings.flatMap(({ text, opened: name }) => {
    const isWritten = parts.has(name) || !foreign.includes(name)
    const isRepeated = isWritten && !opened.has(name) && isSaidBy(text, SECTIONS[kind][name] ?? '')
    opened.add(name)
    return isRepeated ? [] : [text]
  })
}

// “Home > Healthcare > Sonographer”
function crumbsOf({ text }: Block): string[] {
  return text.split(/\s*[>›»/→|]\s*/)
}

function isSummary({ text, opened }: Outline['headings'][number]): boolean {
  return opened === 'overview' && /\bsummary\b/i.test(text)
}

function headingOf(text: string): Block {
  return {
    kind: 'heading',
    depth: 3,
    inline: [{ type: 'text', value: text }],
    text,
    gap: true,
    strong: false,
    numbered: false,
  }
}
