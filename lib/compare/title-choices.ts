import type { Library } from '../content/library'
import type { Role } from '../content/role'

const MOST_TITLES = 100

/**
 * Returns the titles that the form offers while one types: all of them as long as they are few, otherwise those of the
 * categories of the roles at hand. The form takes any title; a list of a thousand would weigh more than the comparison.
 */
export function titleChoices(library: Library, roles: readonly Role[]): string[] {
  const choices =
    library.roles.length > MOST_TITLES
      ? [...new Set(roles.map(({ category }) => category))].flatMap((category) => library.rolesIn(category))
      : library.roles
  return choices.slice(0, MOST_TITLES).map(({ title }) => title)
}
