import { didYouMean } from '../nearest'
import { problemAt, type Rule, textsAt } from './rule'

/** `leadsTo` and `specializes` name roles that exist; a profile specializes a guide. */
export const knownRoles: Rule = ({ roles }) =>
  [...roles].flatMap(([id, role]) => {
    const references = [...textsAt(role, 'leadsTo'), ...textsAt(role, 'specializes')]
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
      return []
    })
  })
