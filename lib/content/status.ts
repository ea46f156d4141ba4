import type { VFileMessage } from 'vfile-message'
import { plural } from '../format'
import type { Corpus } from './corpus'
import { isRecord } from './is-record'
import type { ParsedRole, Role } from './role'
import { findTwins } from './rules/near-duplicates'
import { publicFrom } from './rules/rule'

/** What an editor should look at, and how the categories are filled. Roles stand in the order of their files. */
export interface ContentStatus {
  /** Roles that readers can see. */
  published: number
  /** `check` finds errors. */
  broken: Listed[]
  drafts: Listed[]
  scheduled: Listed[]
  /** The day of their review has come. */
  due: Listed[]
  /** No fact rests on a source and no text cites one. */
  unsourced: Listed[]
  /** Too few words to be worth a page. */
  thin: Listed[]
  /** Nearly the same as another role. */
  nearDuplicates: Listed[]
  categories: Coverage[]
}

export interface Listed {
  file: string
  title: string
  /** What is to be known of it here: a day, a number of words, the other file. */
  detail: string
}

interface Coverage {
  category: string
  guides: number
  profiles: number
  drafts: number
  scheduled: number
  /** How many public roles are of each level. */
  levels: Record<Role['level'], number>
}

/** Fewest words of the sections: content/README.md asks for more in each. */
const FEWEST_WORDS = { guide: 1200, profile: 500 }

/**
 * Returns the state of the content on a day. Of a file with errors, only its front matter is known.
 * @param problems what `loadContent` found
 */
export function contentStatus(corpus: Corpus, problems: readonly VFileMessage[], today: string): ContentStatus {
  const roles = [...corpus.roles.values()].map((facts) => ({ facts, from: publicFrom(facts, today) }))
  const list = (detailOf: (facts: ParsedRole, from: string) => string | undefined) =>
    roles.flatMap(({ facts, from }): Listed[] => {
      const detail = detailOf(facts, from)
      return detail === undefined ? [] : [{ file: facts.file, title: titleOf(facts), detail }]
    })
  const errors = countByFile(problems, ({ fatal }) => fatal === true)
  const toDos = countByFile(problems, ({ ruleId }) => ruleId === 'to-do')
  // A pair that an editor lets stand is not told again.
  const told = new Set(problems.filter(({ ruleId }) => ruleId === 'near-duplicate').map(({ file }) => file))
  const twins = new Map(findTwins(corpus).map(({ facts, other }) => [facts.file, other.file]))
  return {
    published: roles.filter(({ from }) => from === '').length,
    broken: list(({ file }) => (errors.has(file) ? plural(errors.get(file) ?? 0, 'error') : undefined)),
    drafts: list(({ file }, from) =>
      from === 'draft' ? (toDos.has(file) ? `${toDos.get(file)} to do` : 'nothing marked') : undefined,
    ),
    scheduled: list((_, from) => (from === '' || from === 'draft' ? undefined : from)),
    due: list(({ data: { reviewBy } }) => (typeof reviewBy === 'string' && reviewBy <= today ? reviewBy : undefined)),
    unsourced: list(({ entry }) => (entry && !isSourced(entry) ? 'editorial only' : undefined)),
    thin: list(({ entry }) => {
      const words = entry ? countWords(entry) : Number.POSITIVE_INFINITY
      return entry && words < FEWEST_WORDS[entry.kind] ? `${words} words` : undefined
    }),
    nearDuplicates: list(({ file }) => (told.has(file) ? twins.get(file) : undefined)),
    categories: coverage(corpus, roles),
  }
}

function countByFile(
  problems: readonly VFileMessage[],
  isMeant: (found: VFileMessage) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { file = '' } of problems.filter(isMeant)) counts.set(file, (counts.get(file) ?? 0) + 1)
  return counts
}

function coverage(corpus: Corpus, roles: { facts: ParsedRole; from: string }[]): Coverage[] {
  return [...corpus.categories.keys()].map((category) => {
    const own = roles.filter(({ facts }) => facts.file.split('/')[1] === category)
    const shown = own.filter(({ from }) => from === '').map(({ facts }) => facts.data)
    const count = (field: 'kind' | 'level', value: string) => shown.filter((data) => data[field] === value).length
    const [guides, profiles] = [count('kind', 'guide'), count('kind', 'profile')]
    const drafts = own.filter(({ from }) => from === 'draft').length
    const levels = {
      entry: count('level', 'entry'),
      mid: count('level', 'mid'),
      senior: count('level', 'senior'),
      lead: count('level', 'lead'),
    }
    return { category, guides, profiles, drafts, scheduled: own.length - shown.length - drafts, levels }
  })
}

function titleOf({ data, file }: ParsedRole): string {
  return typeof data.title === 'string' ? data.title : file
}

function isSourced({ glance, citations }: Role): boolean {
  return citations.length > 0 || Object.values(glance).some(({ basis }) => basis !== 'editorial')
}

function countWords({ sections }: Role): number {
  return (
    textsIn(Object.values(sections))
      .join(' ')
      .match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  )
}

// Sections hold items, blocks, groups and questions, and all of them syntax trees.
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(textsIn)
  if (!isRecord(part)) return []
  const { value, title, items, question, answer, children } = part
  return [value, title, items, question, answer, children].flatMap(textsIn)
}
