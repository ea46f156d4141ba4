import { problem } from '../problem'
import { ALL_OCCUPATIONS } from '../schema/occupation'
import { problemAt, type Rule, textsAt } from './rule'

/** The SOC code of every role has its figures in content/occupations, and so has the total with which they are compared. */
export const knownOccupation: Rule = ({ roles, occupations }) => [
  ...(roles.size > 0 && !occupations.has(ALL_OCCUPATIONS) ? [missingTotal] : []),
  ...[...roles.values()].flatMap((role) =>
    textsAt(role, 'soc')
      .filter(({ value }) => !occupations.has(value))
      .map(({ value, path }) =>
        problemAt(
          'reference/soc',
          role,
          path,
          `There is no file occupations/${value}.yaml. If the code is right, add its official figures: npm run figures -- --from FOLDER --soc ${value}.`,
        ),
      ),
  ),
]

const missingTotal = problem(
  'file/missing',
  `occupations/${ALL_OCCUPATIONS}.yaml`,
  { line: 1, column: 1 },
  'The figures of all occupations are missing; every role page compares with them. Add the file.',
)
