import type { Library } from '../content/library'
import type { Role } from '../content/role'
import { ladderPath } from '../ladder/ladder-path'

/** Returns in a sentence how one role leads to the other or is a form of it; undefined when no ladder is between them. */
function ladderRelation(library: Library, one: Role, other: Role): string | undefined {
  if (isProfileOf(one, other)) return `${one.title} is a special form of ${other.title}.`
  if (isProfileOf(other, one)) return `${other.title} is a special form of ${one.title}.`
  const way = ladderPath(library, one.id, other.id) ?? ladderPath(library, other.id, one.id)
  return way && describeWay(way)
}

/** Returns how the roles stand to each other on the career ladders, a sentence for each two that one leads to another. */
export function ladderRelations(library: Library, roles: readonly Role[]): string[] {
  const joined = new Set<Role>()
  const sentences = roles.flatMap((one, index) =>
    roles.slice(index + 1).flatMap((other) => {
      const sentence = ladderRelation(library, one, other)
      if (sentence === undefined) return []
      joined.add(one).add(other)
      return [sentence]
    }),
  )
  const alone = roles.filter((role) => !joined.has(role)).map(({ title }) => title)
  if (alone.length === roles.length)
    return [`No ladder leads from one to ${roles.length > 2 ? 'another' : 'the other'}.`]
  if (alone.length === 0) return sentences
  return [...sentences, `No ladder joins ${new Intl.ListFormat('en-US').format(alone)} to the others.`]
}

function isProfileOf(role: Role, guide: Role): boolean {
  return role.kind === 'profile' && role.specializes === guide.id
}

const NUMBERS = ['', 'one step', 'two steps', 'three steps', 'four steps']

function describeWay(way: readonly Role[]): string {
  const [from, ...steps] = way.map(({ title }) => title)
  const to = steps.at(-1)
  if (steps.length === 1) return `${from} leads to ${to}.`
  const count = NUMBERS[steps.length] ?? `${steps.length} steps`
  return `${to} is ${count} up from ${from}, by way of ${new Intl.ListFormat('en-US').format(steps.slice(0, -1))}.`
}
