import { didYouMean } from '../nearest'
import { problemAt, publicFrom, type Rule, textsAt } from './rule'

/** `leadsTo`, `specializes` and `related` name roles that exist; a profile specializes a guide. */
export const knownRoles: Rule = ({ roles }, { today }) =>
  [...roles].flatMap(([id, role]) => {
    const related = [...textsAt(role, 'related.pin'), ...textsAt(role, 'related.exclude')]
    const references = [...textsAt(role, 'leadsTo'), ...textsAt(role, 'specializes'), ...related]
    return references.flatMap(({ value, path }) => {
      const target = roles.get(value)
      if (!target)
        return [
          problemAt(
            'reference/role',
            role,
            path,
            `There is no role “${value}”.${didYouMean(value, roles.keys())} Use the file name of a role without “.mdx”.`,
          ),
        ]
      if (value === id)
        return [
          problemAt('reference/role-itself', role, path, 'The role names itself. Take it out or name another role.'),
        ]
      if (path === 'specializes' && target.data.kind === 'profile') {
        return [
          problemAt(
            'reference/not-a-guide',
            role,
            path,
            `“${value}” is a profile itself. Name the guide that this profile narrows down.`,
          ),
        ]
      }
      if (path === 'specializes' && publicFrom(target, today) > publicFrom(role, today)) {
        const message = `The guide “${value}” is not public when this profile is. Publish the guide first, or hold the profile back.`
        return [problemAt('reference/hidden-guide', role, path, message)]
      }
      const first = related.find((other) => other.value === value)
      if (path.startsWith('related.') && first?.path !== path) {
        const message = `“${value}” is named twice. Keep it once, under “pin” or under “exclude”.`
        return [problemAt('reference/role-twice', role, path, message)]
      }
      if (path.startsWith('related.pin') && publicFrom(target, today) > publicFrom(role, today)) {
        const message = `“${value}” is not public when this role is, so it cannot be shown. Publish it first, or take it out.`
        return [problemAt('reference/hidden-role', role, path, message)]
      }
      return []
    })
  })
