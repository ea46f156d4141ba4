import type { FileFacts } from '../document'
import { problemAt, type Rule, textsAt } from './rule'

/** A title or alternate title leads to one role only, whatever its case. */
export const uniqueTitles: Rule = ({ roles }) => {
  const owners = new Map<string, FileFacts>()
  const named = [...roles.values()].flatMap((role) => textsAt(role, 'title').map((text) => ({ ...text, role })))
  const aliases = [...roles.values()].flatMap((role) => textsAt(role, 'aliases').map((text) => ({ ...text, role })))
  // Titles first: where an alias meets a title, the alias is the one to change.
  return [...named, ...aliases].flatMap(({ value, path, role }) => {
    const key = value.trim().toLowerCase()
    const owner = owners.get(key)
    if (!owner) {
      owners.set(key, role)
      return []
    }
    const where = owner === role ? 'this role' : owner.file
    return [
      problemAt(
        'title/taken',
        role,
        path,
        `“${value}” is already a title of ${where}, and a title leads to one role. Change or remove one of the two.`,
      ),
    ]
  })
}
