import { didYouMean } from '../nearest'
import { problemAt, publicFrom, type Rule, textsAt } from './rule'

/** `leadsTo` and `specializes` name roles that exist; a profile specializes a guide. */
export const knownRoles: Rule = ({ roles }, { today }) =>
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
      if (path === 'specializes' && publicFrom(target, today) > publicFrom(role, today)) {
        const message = `The guide “${value}” is not public when this profile is. Publish the guide first, or hold the profile back.`
        return [problemAt('reference/hidden-guide', role, path, message)]
      }
      return []
    })
  })
