import { isSameRole } from '../addresses'
import type { FileFacts } from '../document'
import { problemAt, type Rule, textsAt } from './rule'

/** A title or alternate title leads to one role only, whatever its case. Two files of one role are told of once. */
export const uniqueTitles: Rule = ({ roles }) => {
  const owners = new Map<string, FileFacts>()
  const told = new Set<string>()
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
    if (owner !== role && isSameRole(owner, role)) {
      const pair = `${owner.file} ${role.file}`
      const message = `“${value}” is a title of ${owner.file} as well, and both files tell of the same role: one of them is left over, as after a rename that was undone. Delete the one that is not wanted.`
      const isFirst = !told.has(pair)
      told.add(pair)
      return isFirst ? [problemAt('title/taken', role, path, message)] : []
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
