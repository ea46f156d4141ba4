import { didYouMean } from '../nearest'
import { problemAt, type Rule, skillsAt } from './rule'

/** Every skill of a role stands in skills.yaml, and once in the role. */
export const knownSkills: Rule = ({ roles, skills }) => {
  const idByName = new Map(
    Object.entries(skills.entry ?? {}).flatMap(([id, { name, aliases = [] }]) =>
      [name, ...aliases].map((known): [string, string] => [known.toLowerCase(), id]),
    ),
  )
  // A vocabulary that cannot be read has its own problem; it would make every skill unknown.
  return (Object.keys(skills.data).length === 0 ? [] : [...roles.values()]).flatMap((role) => {
    const named = skillsAt(role)
    return named.flatMap(({ value, path }, index) => {
      if (!Object.hasOwn(skills.data, value)) {
        const id = idByName.get(value.toLowerCase())
        const hint = id
          ? ` It is another name of “${id}”; write that id.`
          : `${didYouMean(value, Object.keys(skills.data))} Use an id from there, or add the skill.`
        const message = `There is no skill “${value}” in skills.yaml.${hint}`
        return [problemAt('reference/skill', role, path, message)]
      }
      const first = named.findIndex((other) => other.value === value)
      return first < index
        ? [
            problemAt(
              'reference/skill-twice',
              role,
              path,
              `“${value}” is named twice. Keep it under “core” or under “common”.`,
            ),
          ]
        : []
    })
  })
}
