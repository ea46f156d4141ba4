import type { Library, Role } from '../content'
import { dutiesOf } from '../content/duties'
import { keepSome, oncePer } from '../once-per'
import { words } from '../words'
import { createTermTable, type FieldRule } from './term-table'
import { createVocabulary, type Vocabulary } from './vocabulary'

/** What search finds roles by; title and alternate titles count most. */
const FIELDS = {
  title: { weight: 10, isTitle: true },
  aliases: { weight: 7, isTitle: true },
  skills: { weight: 4 },
  category: { weight: 2 },
  summary: { weight: 2 },
  duties: { weight: 1 },
} satisfies Record<string, FieldRule>

/** Of so many roles the passages are kept, about 20 kB each. */
const MOST_READ = 1000

/** A duty or sentence of a role with its words. */
interface Passage {
  from: 'summary' | 'duties'
  text: string
  words: ReadonlySet<string>
}

export interface RoleIndex {
  vocabulary: Vocabulary
  roles: readonly Role[]
  /** The sentences of the summary, then the duties. */
  passages: (role: Role) => Passage[]
  /** The keys of the title and the alternate titles. */
  titleKeys: (role: Role) => string[]
}

/** Returns the index of all roles, built once for a library. */
export const roleIndex = oncePer((library: Library): RoleIndex => {
  const { roles } = library
  const table = createTermTable(
    roles.map((role) => readFields(role, library)),
    FIELDS,
  )
  return {
    vocabulary: createVocabulary(table, roles.length),
    roles,
    passages: keepSome(readPassages, MOST_READ),
    titleKeys: oncePer(({ title, aliases }: Role) => [title, ...aliases].map(titleKey)),
  }
})

/** Returns what titles have in common that differ in the order of their words or their form only. */
export function titleKey(title: string): string {
  return words(title).sort().join(' ')
}

function readFields(role: Role, { skills, category }: Library): Record<keyof typeof FIELDS, string[]> {
  return {
    title: [role.title],
    aliases: role.aliases,
    skills: [...role.skills.core, ...role.skills.common].flatMap((id) => {
      const skill = skills[id]
      return skill ? [skill.name, ...(skill.aliases ?? [])] : []
    }),
    category: [category(role.category)?.title ?? ''],
    summary: [role.summary],
    duties: dutiesOf(role),
  }
}

function readPassages(role: Role): Passage[] {
  const read = (from: Passage['from'], texts: string[]): Passage[] =>
    texts.map((text) => ({ from, text, words: new Set(words(text)) }))
  return [...read('summary', sentences(role.summary)), ...read('duties', dutiesOf(role))]
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}
