import type { Library } from '../content/library'
import { nearest } from '../content/nearest'
import type { Role } from '../content/role'
import { oncePer } from '../once-per'
import { words } from '../words'

/** Returns the role that a text names by id, title or alternate title; case, plural, hyphens and British spelling do not matter. */
export function findRole(library: Library, text: string): Role | undefined {
  const names = roleNames(library)
  return names.get(text.toLowerCase()) ?? names.get(looseName(text))
}

/** Returns the role of which a text is most likely a misspelling. */
export function nearestRole(library: Library, text: string): Role | undefined {
  const names = roleNames(library)
  return names.get(nearest(text, names.keys()) ?? '')
}

// Ids come before titles and titles before alternate ones; what is written out comes before what is only alike.
const roleNames = oncePer((library: Library): Map<string, Role> => {
  const pairs = [
    ...library.roles.map((role): [string, Role] => [role.id, role]),
    ...library.roles.map((role): [string, Role] => [role.title, role]),
    ...library.roles.flatMap((role) => role.aliases.map((alias): [string, Role] => [alias, role])),
  ]
  const names = new Map<string, Role>()
  for (const write of [(name: string) => name.toLowerCase(), looseName]) {
    for (const [name, role] of pairs) {
      const key = write(name)
      if (key !== '' && !names.has(key)) names.set(key, role)
    }
  }
  return names
})

function looseName(name: string): string {
  return words(name.replaceAll('-', ' ')).join(' ')
}
