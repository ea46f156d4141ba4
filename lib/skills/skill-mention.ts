import type { Role } from '../content/role'
import type { Skill } from '../content/schema/vocabulary'
import type { Inline } from '../content/sections'
import { plainText } from '../mdx/plain-text'
import { findWords } from '../words'

/** An item of a role in which a skill is named, and where in it. */
export interface Mention {
  /** Id of the section on the role's page. */
  section: 'duties' | 'qualifications' | 'responsibilities' | 'requirements'
  text: string
  start: number
  end: number
}

/** Returns the first duty or qualification of a role that names a skill; its name is looked for before its aliases. */
export function skillMention(role: Role, { name, aliases = [] }: Skill): Mention | undefined {
  const items = itemsOf(role)
  for (const phrase of [name, ...aliases].map(read)) {
    for (const { section, text, tokens } of items) {
      const at = tokens.findIndex((_, index) => phrase.every((token, offset) => isSame(token, tokens[index + offset])))
      const [first, last] = [tokens[at], tokens[at + phrase.length - 1]]
      if (first && last) return { section, text, start: first.start, end: last.end }
    }
  }
  return undefined
}

interface Token {
  form: string
  /** The word as it is written, the whole of one with a hyphen or slash. */
  written: string
  start: number
  end: number
}

// “Test-driven” and “test driven”, “Node.js” and “Node” are read alike.
function read(text: string): Token[] {
  return findWords(text).flatMap(({ start, end, forms }) =>
    (forms.length > 1 ? forms.slice(1) : forms).map((form) => ({ form, written: text.slice(start, end), start, end })),
  )
}

// “R” is neither the R in “R&D” nor a small letter.
function isSame(wanted: Token, found: Token | undefined): boolean {
  return found?.form === wanted.form && (wanted.written.length > 2 || found.written === wanted.written)
}

function itemsOf(role: Role) {
  const readItems = (section: Mention['section'], items: Inline[]) =>
    items.map(plainText).map((text) => ({ section, text, tokens: read(text) }))
  if (role.kind === 'guide') {
    const { duties, qualifications } = role.sections
    return [
      ...readItems('duties', duties),
      ...readItems(
        'qualifications',
        qualifications.flatMap(({ items }) => items),
      ),
    ]
  }
  const { responsibilities, requirements } = role.sections
  return [
    ...readItems('responsibilities', responsibilities),
    ...readItems(
      'requirements',
      requirements.flatMap(({ items }) => items),
    ),
  ]
}
