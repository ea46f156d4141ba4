import type { Role } from '../content/role'
import type { Skill } from '../content/schema/vocabulary'
import type { Inline } from '../content/sections'
import { plainText } from '../mdx/plain-text'
import { findPhrase, readTokens } from './phrase'

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
  for (const phrase of [name, ...aliases].map(readTokens)) {
    for (const { section, text, tokens } of items) {
      const place = findPhrase(phrase, tokens)
      if (place) return { section, text, ...place }
    }
  }
  return undefined
}

function itemsOf(role: Role) {
  const readItems = (section: Mention['section'], items: Inline[]) =>
    items.map(plainText).map((text) => ({ section, text, tokens: readTokens(text) }))
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
