import type { Library } from '../content/library'
import { nearest } from '../content/nearest'
import { oncePer } from '../once-per'
import { words } from '../words'

/** Returns the id of the skill that a text names by id, name or alias; case, plural, hyphens and British spelling do not matter. */
export function findSkill(library: Library, text: string): string | undefined {
  const names = skillNames(library)
  return names.get(text.toLowerCase()) ?? names.get(looseName(text))
}

/** Returns the id of the skill of which a text is most likely a misspelling. */
export function nearestSkill(library: Library, text: string): string | undefined {
  const names = skillNames(library)
  return names.get(nearest(text, names.keys()) ?? '')
}

// Ids come before names and names before aliases; what is written out comes before what is only alike.
const skillNames = oncePer((library: Library): Map<string, string> => {
  const skills = Object.entries(library.skills)
  const pairs = [
    ...skills.map(([id]): [string, string] => [id, id]),
    ...skills.map(([id, { name }]): [string, string] => [name, id]),
    ...skills.flatMap(([id, { aliases = [] }]) => aliases.map((alias): [string, string] => [alias, id])),
  ]
  const names = new Map<string, string>()
  for (const write of [(name: string) => name.toLowerCase(), looseName]) {
    for (const [name, id] of pairs) {
      const key = write(name)
      if (key !== '' && !names.has(key)) names.set(key, id)
    }
  }
  return names
})

function looseName(name: string): string {
  return words(name.replaceAll('-', ' ')).join(' ')
}
