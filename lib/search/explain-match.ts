import type { Library, Role } from '../content'
import { findWords, words } from '../words'
import type { RoleIndex } from './role-index'

/** A stretch of text; marked ones are what the query found. */
export interface Stretch {
  text: string
  marked: boolean
}

export interface Explanation {
  /** The sentence that answers the query best. */
  snippet: Stretch[]
  /** Why the role is there: `Found in the title`, `Also called ETL Developer`, `Core skill: Python`, `Found in duty 4`. */
  reason: string
}

/**
 * Returns why a role answers a query, and the words to mark in its best sentence.
 * @param terms the words by which it was found; none without a query
 */
export function explainMatch(
  role: Role,
  terms: ReadonlySet<string>,
  { passages }: RoleIndex,
  { skills }: Library,
): Explanation {
  const read = passages(role)
  const said = bestBy(read, ({ words: said }) => countIn(said, terms))
  return { snippet: markWords((said ?? read[0])?.text ?? role.summary, terms), reason: reason() }

  function reason(): string {
    if (terms.size === 0) return ''
    const inTitle = hits(role.title)
    const alias = bestBy(role.aliases, hits)
    if (alias !== undefined && hits(alias) > inTitle) return `Also called ${alias}`
    if (inTitle > 0) return 'Found in the title'
    const core = namedSkill(role.skills.core)
    if (core) return `Core skill: ${core}`
    const common = namedSkill(role.skills.common)
    if (common) return `Often needed: ${common}`
    if (!said) return 'Found in the category'
    if (said.from === 'summary') return 'Found in the summary'
    return `Found in duty ${read.filter(({ from }) => from === 'duties').indexOf(said) + 1}`
  }

  function hits(text: string): number {
    return countIn(new Set(words(text)), terms)
  }

  function namedSkill(ids: string[]): string | undefined {
    const found = ids
      .map((id) => skills[id])
      .find((skill) => skill && [skill.name, ...(skill.aliases ?? [])].some(hits))
    return found?.name
  }
}

function countIn(words: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let count = 0
  for (const term of terms) if (words.has(term)) count += 1
  return count
}

/** Returns the first of those with the most, undefined when all have none. */
function bestBy<Value>(values: readonly Value[], count: (value: Value) => number): Value | undefined {
  let best: { value: Value; count: number } | undefined
  for (const value of values) {
    const found = count(value)
    if (found > (best?.count ?? 0)) best = { value, count: found }
  }
  return best?.value
}

/** Returns a text with the words of a query marked; words with only a space between are marked together. */
function markWords(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, forms } of findWords(text)) {
    if (!forms.some((form) => terms.has(form))) continue
    const before = text.slice(at, start)
    const last = stretches.at(-1)
    if (last?.marked && before === ' ') last.text += before + text.slice(start, end)
    else {
      if (before !== '') stretches.push({ text: before, marked: false })
      stretches.push({ text: text.slice(start, end), marked: true })
    }
    at = end
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false })
  return stretches
}
