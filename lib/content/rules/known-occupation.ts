import type { VFileMessage } from 'vfile-message'
import type { FileFacts } from '../document'
import { problem } from '../problem'
import { ALL_OCCUPATIONS } from '../schema/occupation'
import { problemAt, publicFrom, type Rule, type TextAt, textsAt } from './rule'

/** Every role has an occupation with figures in content/occupations, where the total with which they are compared lies, too. */
export const knownOccupation: Rule = ({ roles, occupations }, { today }) => [
  ...(roles.size > 0 && !occupations.has(ALL_OCCUPATIONS) ? [missingTotal] : []),
  ...[...roles.values()].flatMap((role) =>
    textsAt(role, 'soc').flatMap((soc) => {
      if (soc.value === ALL_OCCUPATIONS) return standIn(role, soc, today)
      if (occupations.has(soc.value)) return []
      const message = `There is no file occupations/${soc.value}.yaml. If the code is right, add its official figures: npm run figures -- --from FOLDER --soc ${soc.value}.`
      return [problemAt('reference/soc', role, soc.path, message)]
    }),
  ),
]

function standIn(role: FileFacts, { path }: TextAt, today: string): VFileMessage[] {
  const isDraft = publicFrom(role, today) === 'draft'
  const line = role.places[path]?.line
  const isMarked = role.problems.some((found) => found.ruleId === 'to-do' && found.line === line)
  if (isDraft && isMarked) return []
  const message = `“soc” is ${ALL_OCCUPATIONS}, all occupations, so the page would show the pay and growth of all jobs as those of the role. Write the code of the role’s own occupation; https://www.onetonline.org/find helps to find it.`
  return [problemAt('reference/all-occupations', role, path, message, isDraft ? 'warning' : 'error')]
}

const missingTotal = problem(
  'file/missing',
  `occupations/${ALL_OCCUPATIONS}.yaml`,
  { line: 1, column: 1 },
  'The figures of all occupations are missing; every role page compares with them. Add the file.',
)
