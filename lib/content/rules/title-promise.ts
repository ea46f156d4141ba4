import { isRecord } from '../is-record'
import { findPhrases, phrasesOf } from '../prose/phrases'
import type { Level } from '../schema/role'
import { problemAt, type Rule, skillsAt } from './rule'

/** The levels that a word in a title allows. “Lead” or “principal” alone may be the name of the work itself. */
const RANKS: [RegExp, Level[]][] = [
  [/^(?:senior|sr\.?|staff|principal) (?=\S)/i, ['senior', 'lead']],
  [/^(?:junior|jr\.?|entry[- ]level|trainee|apprentice) (?=\S)/i, ['entry']],
  [/^(?:chief|head of) (?=\S)/i, ['lead']],
]
/** Kinds of skills that are names; words for methods and knowledge stand in titles with other meanings. */
const TOOLS = ['language', 'technology', 'tool']
/** What a description of work is not. */
const NOT_A_ROLE = /\b(?:jobs?|hiring|vacanc(?:y|ies)|openings?|salar(?:y|ies)|remote|\(m\/[fw]\/d\))(?=\W|$)/i

/** A title holds no rank that the level contradicts, no skill that the role does not ask for, no open jobs or pay. */
export const titlePromise: Rule = ({ roles, skills }) => {
  const names = namesOfTools(skills.data)
  return [...roles.values()].flatMap((facts) => {
    const { title, level } = facts.data
    if (typeof title !== 'string') return []
    const warn = (message: string) => [problemAt('title/promise', facts, 'title', message, 'warning')]
    const [rank, levels] = RANKS.find(([word]) => word.test(title)) ?? []
    const word = rank?.exec(title)?.[0].trim()
    const other = NOT_A_ROLE.exec(title)?.[0]
    const own = skillsAt(facts).map(({ value }) => value)
    const missing = findPhrases(title, names).filter(({ advice: id }) => !own.includes(id))
    return [
      ...(word && levels && !levels.some((allowed) => allowed === level)
        ? warn(`The title says “${word}”, but “level” is “${level}”. Correct one of the two.`)
        : []),
      ...(other
        ? warn(`The title says “${other}”, which a description of work does not hold. Name the role alone.`)
        : []),
      ...missing.flatMap(({ phrase, advice: id }) =>
        warn(`The title says “${phrase}”, but “${id}” is not among the skills. Add it, or change the title.`),
      ),
    ]
  })
}

/** Returns the names of languages, technologies and tools, ready to be found; what is found gives the id in place of advice. */
function namesOfTools(skills: Record<string, unknown>) {
  const ids: Record<string, string> = {}
  for (const [id, skill] of Object.entries(skills)) {
    if (isRecord(skill) && typeof skill.name === 'string' && TOOLS.includes(String(skill.kind)))
      ids[skill.name.toLowerCase()] = id
  }
  return phrasesOf(ids)
}
